package jp.hashiwatashi.personal;

import java.util.List;
import jp.hashiwatashi.audit.web.AuditWords;
import jp.hashiwatashi.register.ConsentFact;
import jp.hashiwatashi.register.guarded.Particular;
import jp.hashiwatashi.shared.page.Words;

/** What happened to a person's data, said to that person. */
public final class OwnWords {

  private OwnWords() {}

  /** Who it was: the person, the program by itself, or somebody by name. */
  public static String actor(Words words, Touch touch, String self) {
    if (touch.actor().equals(self)) {
      return words.text("own.actor.self");
    }
    return touch.actor().startsWith("system:") || touch.actor().startsWith("database:")
        ? words.text("own.actor.program")
        : touch.actor();
  }

  /** What was looked at or changed, and why. */
  public static String what(Words words, Touch touch) {
    return switch (touch.kind()) {
      case LOOKED -> AuditWords.look(words, touch.what(), touch.purpose());
      case CHANGED ->
          words.list(
              touch.columns().stream()
                  .filter(column -> !column.equals("version"))
                  .map(column -> AuditWords.column(words, touch.register(), column))
                  .toList());
      case ADDED, REMOVED, ERASED -> "";
    };
  }

  /** Who has written something of the person. */
  public static String writer(Words words, Particular written) {
    String by = written.by();
    return by == null || by.startsWith("system")
        ? words.text("own.actor.program")
        : words.text("own.actor.person", by);
  }

  /** What was done with an opening, and until when. */
  public static String mark(Words words, OwnMark mark) {
    String what = words.text("own.mark." + mark.kind(), mark.openingId());
    return mark.endedAt() == null
        ? what
        : words.text("own.mark.ended", what, words.moment(mark.endedAt()));
  }

  /** One entry of the ledger in a sentence. */
  static String fact(Words words, ConsentFact fact) {
    return words.list(
        List.of(
            words.text("consent." + fact.purpose()),
            words.text(
                "consents.fact." + fact.kind(),
                words.day(fact.givenOn()),
                fact.withdrawnOn() == null ? "" : words.day(fact.withdrawnOn())),
            fact.toWhom().isEmpty() ? words.text("consents.whom." + fact.purpose()) : fact.toWhom(),
            words.text("consents.way." + fact.way()),
            fact.recordedBy()));
  }
}
