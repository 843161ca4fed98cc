package jp.hashiwatashi.register.web;

import java.util.Map;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RecordHistory;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was typed, to be checked before it is kept: beside what it changes, or, where somebody else has
 * changed the record since the form began, beside what they made of it.
 */
@Component
final class Checking {

  private final Drafts drafts;
  private final RecordHistory history;
  private final EmployerNames employers;

  Checking(Drafts drafts, RecordHistory history, EmployerNames employers) {
    this.drafts = drafts;
    this.history = history;
    this.employers = employers;
  }

  /**
   * @param standing what is changed, as it stands now; null for a new record
   */
  <R extends Registered> Page page(Typed<R> typed, @Nullable Standing standing, Words words) {
    return switch (typed.read()) {
      case RecordReading.Refused<R> refused -> typed.page(refused, words);
      case RecordReading.Understood<R> understood ->
          standing == null || standing.version() == typed.baseVersion()
              ? check(typed, understood, standing, words)
              : conflict(typed, understood.record(), standing, words);
    };
  }

  private <R extends Registered> CheckPage check(
      Typed<R> typed,
      RecordReading.Understood<R> understood,
      @Nullable Standing before,
      Words words) {
    var register = typed.register();
    return new CheckPage(
        typed.form(words),
        Difference.between(
            register,
            before == null ? Map.of() : before.shown(),
            employers.registered(understood.record(), register.shown(understood.record())),
            words),
        understood.notices().stream()
            .map(n ->
                words.text(
                    "told.of",
                    words.columnName(n.column().code(), n.column().japaneseName()),
                    words.told(n.text())))
            .toList(),
        employers.other(understood.record(), before),
        typed.alike(),
        null,
        typed.texts());
  }

  /** The draft stays as it was typed, with the version it began with, as long as it says anything. */
  private <R extends Registered> ConflictPage conflict(
      Typed<R> typed, R record, Standing theirs, Words words) {
    var register = typed.register();
    Map<String, String> base =
        history.at(register.name(), theirs, typed.baseVersion()).orElse(null);
    Clash clash = Clash.of(register, base, theirs.shown(), typed.texts(), words);
    if (clash.isSame()) {
      drafts.discard(typed.draft());
    }
    var both = new Typed<>(register, typed.id(), "", theirs.version(), clash.merged());
    String by =
        history.of(register.name(), theirs.id()).stream().findFirst().map(c -> c.by()).orElse("");
    return new ConflictPage(both.form(words), clash, employers.other(record, theirs), by);
  }
}
