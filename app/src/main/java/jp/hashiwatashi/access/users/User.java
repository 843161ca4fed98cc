package jp.hashiwatashi.access.users;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param email empty for none
 * @param lastIn when this person last came in; null for never
 * @param disabledAt null while it is not
 */
public record User(
    long id,
    String name,
    String email,
    boolean hasPassword,
    boolean hasSecondFactor,
    @Nullable Instant lastIn,
    @Nullable Instant disabledAt,
    List<Grant> grants) {

  /**
   * As what it may act, or shall.
   *
   * @param scope for whom; empty where there is no such thing
   * @param subject whom or what the scope means; null where it is said by itself, or is not to be seen
   * @param establishments names by the numbers of those that it is limited to; empty for no limit
   * @param through the last day; null: until ended
   * @param over whether that has passed
   * @param replaces whether it takes the place of one with other limits, once it is confirmed
   * @param confirmedBy null while nobody has
   */
  public record Grant(
      long id,
      long account,
      String name,
      Principal principal,
      String scope,
      @Nullable Subject subject,
      Map<String, String> establishments,
      @Nullable LocalDate through,
      boolean over,
      boolean replaces,
      Instant grantedAt,
      String grantedBy,
      @Nullable String confirmedBy) {

    public boolean isConfirmed() {
      return confirmedBy != null;
    }

    /** Whether it is one that may have limits. */
    public boolean isOfEmployer() {
      return principal == Principal.SENDING_EMPLOYER || principal == Principal.RECEIVING_EMPLOYER;
    }
  }

  /**
   * Whom or what a number means: an employer by its name, a person as other offices see one.
   *
   * @param name of an employer; empty of a person
   * @param decade of a person's age: 40; 0 where it is not stated
   * @param municipality where a person lives, as a code; empty where it is not stated
   * @param office of a person; empty where it is not stated
   */
  public record Subject(String name, int decade, String municipality, String office) {

    /** In words. */
    public String in(Words words) {
      return Stream.of(
              name,
              decade == 0 ? "" : words.text("users.subject.decade", decade, decade + 9),
              place(words),
              words.office(office))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(words.text("users.subject.and")));
    }

    private String place(Words words) {
      int position = municipality.isEmpty() ? -1 : Municipalities.get().indexOf(municipality);
      return position < 0 ? "" : words.place(position);
    }
  }
}
