package jp.hashiwatashi.register.web;

import static jp.hashiwatashi.register.web.RecordsAsked.REGISTERS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.register.DraftKey;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records made and changed by typing: the form, what was understood of it, and keeping it. */
@Controller
final class EditController {

  private final RecordsAsked records;
  private final Drafts drafts;
  private final Checking checking;
  private final EarlierVersions earlier;
  private final Gone gone;

  EditController(
      RecordsAsked records, Drafts drafts, Checking checking, EarlierVersions earlier, Gone gone) {
    this.records = records;
    this.drafts = drafts;
    this.checking = checking;
    this.earlier = earlier;
    this.gone = gone;
  }

  @GetMapping({
    "/people/new",
    "/openings/new",
    "/employers/new",
    "/establishments/new",
    "/contacts/new"
  })
  EditPage make(
      HttpServletRequest request,
      @RequestParam MultiValueMap<String, String> given,
      Locale locale) {
    return drafted(Typed.sent(ofNew(request), null, given), Words.in(locale));
  }

  /** A new record's address has no place for a variable: a list's own addresses would hide it. */
  private EditedRegister<?> ofNew(HttpServletRequest request) {
    return records.register(request.getRequestURI().split("/")[1]);
  }

  /**
   * @param version that the record is to go back to, to be checked before it does; null for none
   */
  @GetMapping("/" + REGISTERS + "/{id}/edit")
  Object change(
      @PathVariable String register,
      @PathVariable String id,
      @RequestParam @Nullable Long version,
      Locale locale) {
    var asked = records.register(register);
    var words = Words.in(locale);
    var standing = asked.find(id);
    if (standing == null) {
      return gone.page(asked, id, words);
    }
    return version == null
        ? drafted(new Typed<>(asked, id, "", standing.version(), standing.shown()), words)
        : earlier.page(asked, standing, version, words);
  }

  /** What stands there, with the draft's texts over it. */
  private EditPage drafted(Typed<?> standing, Words words) {
    Draft draft = drafts.find(standing.draft()).orElse(null);
    if (draft == null) {
      return standing.page(null, drafts, words);
    }
    Map<String, String> texts = new TreeMap<>(standing.texts());
    texts.putAll(draft.texts());
    return new Typed<>(
            standing.register(), standing.id(), standing.form(), draft.baseVersion(), texts)
        .page(draft, drafts, words);
  }

  @PostMapping({
    "/people/new",
    "/openings/new",
    "/employers/new",
    "/establishments/new",
    "/contacts/new"
  })
  Object made(
      HttpServletRequest request, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
    return answer(Typed.sent(ofNew(request), null, sent), step(sent), Words.in(locale));
  }

  @PostMapping("/" + REGISTERS + "/{id}/edit")
  Object changed(
      @PathVariable String register,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      Locale locale) {
    var typed = Typed.sent(records.register(register), id, sent);
    String back = sent.getFirst(CheckPage.BACK);
    return back != null && earlier.isBesideADraft(typed)
        ? earlier.answer(typed, back, step(sent), Words.in(locale))
        : answer(typed, step(sent), Words.in(locale));
  }

  private static String step(MultiValueMap<String, String> sent) {
    return Objects.requireNonNullElse(sent.getFirst("step"), "check");
  }

  private <R extends Registered> Object answer(Typed<R> typed, String step, Words words) {
    if (gone.isGone(typed) && !step.equals("edit")) {
      return answerOfGone(typed, step);
    }
    return switch (step) {
      case "draft" -> {
        keepDraft(typed);
        yield Redirects.seeOther(RecordForm.address(typed.draft()));
      }
      case "propose" -> {
        keepDraft(typed);
        yield Redirects.seeOther(RecordForm.proposals(typed.draft()));
      }
      case "discard" -> {
        discardDraft(typed);
        yield Redirects.seeOther(RecordForm.address(typed.draft()));
      }
      case "edit" -> typed.page(Map.of(), words);
      case "save" -> save(typed.numbered(), words);
      default -> toCheck(typed.numbered(), words);
    };
  }

  /** What was typed of a record that is gone is kept to be seen, until it is given up. */
  private Object answerOfGone(Typed<?> typed, String step) {
    if (step.equals("discard")) {
      discardDraft(typed);
      return Redirects.seeOther(gone.onward(typed.draft()));
    }
    keepDraft(typed);
    return Redirects.seeOther(RecordForm.address(typed.draft()));
  }

  private <R extends Registered> Object save(Typed<R> typed, Words words) {
    return switch (typed.read()) {
      case RecordReading.Refused<R> refused -> typed.page(refused, words);
      case RecordReading.Understood<R> understood -> keep(typed, understood.record(), words);
    };
  }

  /** The check has an address of its own, so that the browser's Back leads to it. */
  private <R extends Registered> Object toCheck(Typed<R> typed, Words words) {
    keepDraft(typed);
    if (typed.read() instanceof RecordReading.Refused<R> refused) {
      return typed.page(refused, words);
    }
    return Redirects.seeOther(RecordForm.check(typed.draft()));
  }

  @GetMapping({
    "/people/new/check",
    "/openings/new/check",
    "/employers/new/check",
    "/establishments/new/check",
    "/contacts/new/check"
  })
  Object checkMade(HttpServletRequest request, @RequestParam @Nullable String form, Locale locale) {
    var register = ofNew(request);
    return checkDraft(register, null, DraftKey.of(register.name(), null, form), Words.in(locale));
  }

  @GetMapping("/" + REGISTERS + "/{id}/check")
  Object checkChanged(@PathVariable String register, @PathVariable String id, Locale locale) {
    var asked = records.register(register);
    return checkDraft(asked, id, DraftKey.of(asked.name(), id, null), Words.in(locale));
  }

  /** What was kept or given up meanwhile has no draft, and nothing to be checked. */
  private <R extends Registered> Object checkDraft(
      EditedRegister<R> register, @Nullable String id, DraftKey key, Words words) {
    Draft draft = drafts.find(key).orElse(null);
    if (draft == null) {
      return Redirects.seeOther(RecordForm.home(register.name(), id));
    }
    Standing standing = id == null ? null : register.find(id);
    if (id != null && standing == null) {
      return Redirects.seeOther(RecordForm.address(key));
    }
    var typed = new Typed<>(register, id, key.form(), draft.baseVersion(), draft.texts());
    return checking.page(typed.numbered(), standing, words);
  }

  private <R extends Registered> Object keep(Typed<R> typed, R record, Words words) {
    var register = typed.register();
    return switch (register.keep(record, typed.baseVersion())) {
      case Saving.Kept<Standing>(Standing kept) -> kept(typed, kept);
      // The same was sent twice, by a second click or a browser that asked again.
      case Saving.Overtaken<Standing>(Standing theirs) ->
          theirs != null && theirs.shown().equals(register.shown(record))
              ? kept(typed, theirs)
              : overtaken(typed, theirs, words);
      case Saving.Refused<Standing>(String column, String what, String mend) ->
          typed.page(Map.of(fieldOf(typed, column), words.told(what, mend)), words);
    };
  }

  private Object kept(Typed<?> typed, Standing kept) {
    discardDraft(typed);
    return Redirects.seeOther(RecordForm.saved(typed.register().name(), kept));
  }

  /** Who comes too late finds what was typed, beside what stands there now. */
  private Object overtaken(Typed<?> typed, @Nullable Standing theirs, Words words) {
    if (typed.id() == null && theirs != null) {
      String key = typed.register().key().code();
      return typed.page(Map.of(key, words.text("edit.id.taken", theirs.id())), words);
    }
    keepDraft(typed);
    return Redirects.seeOther(
        theirs == null ? RecordForm.address(typed.draft()) : RecordForm.check(typed.draft()));
  }

  private void keepDraft(Typed<?> typed) {
    drafts.keep(typed.draft(), typed.baseVersion(), typed.texts());
  }

  private void discardDraft(Typed<?> typed) {
    drafts.discard(typed.draft());
  }

  /** The field to mend, or the employer's where the form has no such field. */
  private static String fieldOf(Typed<?> typed, String column) {
    EditedRegister<?> register = typed.register();
    if (typed.id() == null && register.key().code().equals(column)) {
      return column;
    }
    return register.columns().columns().stream().anyMatch(c -> c.code().equals(column))
            && !register.key().code().equals(column)
        ? column
        : "employer_id";
  }
}
