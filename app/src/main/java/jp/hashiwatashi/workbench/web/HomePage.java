package jp.hashiwatashi.workbench.web;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.workbench.Day;
import jp.hashiwatashi.workbench.Work;
import jp.hashiwatashi.workbench.Workbench.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Where a day starts: what is to be done, what is new, a search on each side, and the examples, if
 * there are any.
 *
 * @param seats to choose from, where it is not yet said who one is
 * @param day null where that is not said
 * @param since the day that was asked for; empty when none was
 */
public record HomePage(
    int people,
    int openings,
    List<Seat> seats,
    @Nullable Day day,
    String since,
    List<Example> examples)
    implements Page {

  /** Where the files of the lists are. */
  public static final String WORK = "/my/work";

  public static final String NEW_OPENINGS = "/my/new-openings";
  public static final String NEW_PEOPLE = "/my/new-people";

  /** A list as of what this page shows as new. */
  public Address list(String path) {
    return Address.of(path).with("since", since);
  }

  /** Days that one looks back by a link. */
  public static final List<Integer> DAYS_BACK = List.of(1, 7, 30);

  /** This page with what is new since the beginning of a day. */
  public static String since(LocalDate day) {
    return Address.of("/").with("since", day).toString();
  }

  /** Where something is done. */
  public static String address(Work work) {
    String register = work.register().path();
    return switch (work.kind()) {
      case SEPARATION, NO_CANDIDATES -> Address.of(register, work.id(), "openings").toString();
      case SUPPORT_ENDS, OPENING_EXPIRES, START_PAST -> Address.of(register, work.id()).toString();
      case ASK_PERSON, ASK_EMPLOYER -> Address.of(register, work.id(), "questions").toString();
      case IMPORT -> Address.of("/imports", work.id()).toString();
      case DRAFT ->
          work.id().isEmpty()
              ? Address.of(register, "new").with("form", work.form()).toString()
              : Address.of(register, work.id(), "edit").toString();
    };
  }
}
