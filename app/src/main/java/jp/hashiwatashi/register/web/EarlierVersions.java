package jp.hashiwatashi.register.web;

import java.util.Map;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RecordHistory;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/**
 * Records that go back to an earlier version. A draft of the record has nothing to do with it: it
 * stays, and nothing else is typed over it.
 */
@Component
final class EarlierVersions {

  private final Drafts drafts;
  private final RecordHistory history;
  private final Checking checking;
  private final Gone gone;

  EarlierVersions(Drafts drafts, RecordHistory history, Checking checking, Gone gone) {
    this.drafts = drafts;
    this.history = history;
    this.checking = checking;
    this.gone = gone;
  }

  /** What going back changes, to be checked before it is kept. */
  Object page(EditedRegister<?> register, Standing standing, long version, Words words) {
    return page(earlier(register, standing, version), standing, "" + version, "", words);
  }

  private Object page(
      Typed<?> typed, Standing standing, String version, String refused, Words words) {
    Draft draft = drafts.find(typed.draft()).orElse(null);
    return switch (checking.page(typed, standing, words)) {
      case CheckPage check -> check.of(new CheckPage.Back(version, draft, refused));
      // What today is no longer understood is mended by typing, for which the draft has to go
      // first.
      case Page page ->
          draft == null ? page : Redirects.seeOther(RecordForm.address(typed.draft()));
    };
  }

  private <R extends Registered> Typed<R> earlier(
      EditedRegister<R> register, Standing standing, long version) {
    Map<String, String> texts =
        history
            .at(register.name(), standing, version)
            .orElseThrow(() -> RecordsAsked.nothing(register.name(), standing.id()));
    FormLayout.COMPUTED.forEach(texts::remove);
    return new Typed<>(register, standing.id(), "", standing.version(), texts);
  }

  /** Whether a draft of the record stands beside what was sent. */
  boolean isBesideADraft(Typed<?> typed) {
    return !gone.isGone(typed) && drafts.find(typed.draft()).isPresent();
  }

  /**
   * Keeps an earlier version as it is, or shows it again.
   *
   * @param version as it was sent
   */
  <R extends Registered> Object answer(Typed<R> typed, String version, String step, Words words) {
    var register = typed.register();
    var numbered = typed.numbered();
    if (step.equals("save")
        && numbered.read() instanceof RecordReading.Understood<R>(R record, var notices)) {
      switch (register.keep(record, typed.baseVersion())) {
        case Saving.Kept<Standing>(Standing kept) -> {
          return Redirects.seeOther(RecordForm.saved(register.name(), kept));
        }
        case Saving.Refused<Standing>(String column, String what, String mend) -> {
          Standing standing = register.find(record.id());
          if (standing != null) {
            return page(numbered, standing, version, words.told(what, mend), words);
          }
        }
        case Saving.Overtaken<Standing> late -> {}
      }
    }
    return Redirects.seeOther(RecordForm.address(typed.draft()).with("version", version));
  }
}
