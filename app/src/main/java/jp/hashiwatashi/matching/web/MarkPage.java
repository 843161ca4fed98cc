package jp.hashiwatashi.matching.web;

import java.util.List;
import jp.hashiwatashi.matching.FormerMark;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.Narrowing;
import jp.hashiwatashi.matching.PairJudged;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A pair to be hidden, pinned or added, with the reason.
 *
 * @param mark what was said of it until now, or null
 * @param former what was said of it before that, the latest first
 * @param seen the moment of the mark that is to be replaced; empty for none
 * @param overtaken whether somebody else has said something else since the page was opened
 * @param kind as it was chosen; empty when nothing was
 * @param reason as it was typed
 * @param from the side whose list led here: {@code person} or {@code opening}
 * @param narrowing of that list
 */
public record MarkPage(
    PairJudged pair,
    @Nullable MatchMark mark,
    List<FormerMark> former,
    String seen,
    boolean overtaken,
    String kind,
    String reason,
    String from,
    Narrowing narrowing,
    List<FieldFault> faults)
    implements Page, Faulty {

  /** Where marks are made, from one side's list. */
  public static String address(
      String personId, String openingId, String from, Narrowing narrowing) {
    Address address =
        Address.of("/marks").with("seeker", personId).with("opening", openingId).with("from", from);
    return Narrowed.onto(address, narrowing).toString();
  }

  /** What can be chosen; a mark is taken back where there is one only. */
  public List<String> kinds() {
    return mark == null
        ? List.of("PINNED", "HIDDEN", "ADDED")
        : List.of("PINNED", "HIDDEN", "ADDED", "NONE");
  }

  /** What somebody else has said meanwhile; null when nobody has. */
  public @Nullable String meanwhile(Words words) {
    if (!overtaken) {
      return null;
    }
    if (mark != null) {
      return words.text(
          "mark.overtaken",
          mark.by(),
          words.text("mark." + mark.kind()),
          mark.reason(),
          words.moment(mark.at()));
    }
    FormerMark last = former.getFirst();
    return words.text("mark.overtaken.none", last.endedBy(), words.moment(last.endedAt()));
  }

  /** The list that led here. */
  public Address home() {
    return home(pair.person().id(), pair.opening().id(), from, narrowing);
  }

  static Address home(String personId, String openingId, String from, Narrowing narrowing) {
    Address list =
        from.equals("opening")
            ? Address.of("/openings", openingId, "people")
            : Address.of("/people", personId, "openings");
    return Narrowed.onto(list, narrowing);
  }

  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(f -> f.field().equals(field))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }
}
