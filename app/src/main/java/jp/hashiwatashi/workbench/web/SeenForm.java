package jp.hashiwatashi.workbench.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hashiwatashi.register.Charge;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.workbench.Day;
import jp.hashiwatashi.workbench.NewFor;
import jp.hashiwatashi.workbench.Seen;
import org.springframework.util.MultiValueMap;

/**
 * What a page of a day has told as new, as it goes back with the form that says that all was seen:
 * what came after the page was drawn was not.
 */
public final class SeenForm {

  public static final String SEAT = "seat";
  public static final String UNTIL = "until";
  public static final String OPENINGS = "openings";
  public static final String PEOPLE = "people";

  /** Stands in no id. */
  private static final String BETWEEN = "\t";

  private SeenForm() {}

  /** The moment that is told. */
  public static String until(Day day) {
    return day.now().toString();
  }

  /** A record and what is new for it, as one field. */
  public static <R extends Registered, O extends Registered> String field(NewFor<R, O> news) {
    StringBuilder ids = new StringBuilder(news.record().id());
    news.found().forEach(found -> ids.append(BETWEEN).append(found.other().id()));
    return ids.toString();
  }

  /** Nothing where nobody can tell what was seen, and when. */
  static Optional<Seen> read(MultiValueMap<String, String> sent) {
    String[] seat = text(sent, SEAT).split(DeskPage.BETWEEN, 2);
    try {
      Instant until = Instant.parse(text(sent, UNTIL));
      return seat.length < 2
          ? Optional.empty()
          : Optional.of(
              new Seen(
                  new Charge(seat[0], seat[1]), until, ids(sent, OPENINGS), ids(sent, PEOPLE)));
    } catch (DateTimeException notDrawnHere) {
      return Optional.empty();
    }
  }

  private static String text(MultiValueMap<String, String> sent, String name) {
    String text = sent.getFirst(name);
    return text == null ? "" : text;
  }

  private static Map<String, Set<String>> ids(MultiValueMap<String, String> sent, String name) {
    Map<String, Set<String>> ids = new HashMap<>();
    for (String field : sent.getOrDefault(name, List.of())) {
      List<String> each = Arrays.asList(field.split(BETWEEN));
      ids.put(each.getFirst(), new HashSet<>(each.subList(1, each.size())));
    }
    return ids;
  }
}
