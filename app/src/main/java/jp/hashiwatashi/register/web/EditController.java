package jp.hashiwatashi.register.web;

import static jp.hashiwatashi.register.web.RecordsAsked.REGISTERS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.RecordHistory;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Records made and changed by typing: the form, what was understood of it, and keeping it. */
@Controller
final class EditController {

  private final RecordsAsked records;
  private final Drafts drafts;
  private final RecordHistory history;

  EditController(RecordsAsked records, Drafts drafts, RecordHistory history) {
    this.records = records;
    this.drafts = drafts;
    this.history = history;
  }

  @GetMapping({
    "/people/new",
    "/openings/new",
    "/employers/new",
    "/establishments/new",
    "/contacts/new"
  })
  EditPage make(
      HttpServletRequest request, @RequestParam Map<String, String> given, Locale locale) {
    return drafted(Typed.sent(ofNew(request), null, given), Words.in(locale));
  }

  /** A new record's address has no place for a variable: a list's own addresses would hide it. */
  private EditedRegister<?> ofNew(HttpServletRequest request) {
    return records.register(request.getRequestURI().split("/")[1]);
  }

  @GetMapping("/" + REGISTERS + "/{id}/edit")
  EditPage change(@PathVariable String register, @PathVariable String id, Locale locale) {
    var asked = records.register(register);
    var standing = RecordsAsked.standing(asked, id);
    var shown = new Typed<>(asked, id, standing.version(), standing.shown());
    return drafted(shown, Words.in(locale));
  }

  /** What stands there, with the draft's texts over it. */
  private EditPage drafted(Typed<?> standing, Words words) {
    Draft draft = drafts.find(standing.register().name(), standing.draft()).orElse(null);
    if (draft == null) {
      return new EditPage(standing.form(words), null);
    }
    Map<String, String> texts = new TreeMap<>(standing.texts());
    texts.putAll(draft.texts());
    var typed = new Typed<>(standing.register(), standing.id(), draft.baseVersion(), texts);
    return new EditPage(typed.form(words), draft);
  }

  @PostMapping({
    "/people/new",
    "/openings/new",
    "/employers/new",
    "/establishments/new",
    "/contacts/new"
  })
  Object made(HttpServletRequest request, @RequestParam Map<String, String> sent, Locale locale) {
    return answer(Typed.sent(ofNew(request), null, sent), step(sent), Words.in(locale));
  }

  @PostMapping("/" + REGISTERS + "/{id}/edit")
  Object changed(
      @PathVariable String register,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Locale locale) {
    return answer(Typed.sent(records.register(register), id, sent), step(sent), Words.in(locale));
  }

  private static String step(Map<String, String> sent) {
    return sent.getOrDefault("step", "check");
  }

  private <R extends Registered> Object answer(Typed<R> typed, String step, Words words) {
    return switch (step) {
      case "draft" -> {
        keepDraft(typed);
        yield redirect(RecordForm.action(typed.register().name(), typed.id()));
      }
      case "discard" -> {
        discardDraft(typed);
        yield redirect(RecordForm.action(typed.register().name(), typed.id()));
      }
      case "edit" -> new EditPage(typed.form(words), null);
      default -> understood(typed.numbered(), step.equals("save"), words);
    };
  }

  private <R extends Registered> Object understood(Typed<R> typed, boolean keep, Words words) {
    return switch (typed.read()) {
      case RecordReading.Refused<R> refused ->
          new EditPage(typed.form(wrong(refused), words), null);
      case RecordReading.Understood<R> understood ->
          keep ? keep(typed, understood.record(), words) : check(typed, understood, words);
    };
  }

  private static Map<String, String> wrong(RecordReading.Refused<?> refused) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (RecordReading.Fault<?> fault : refused.faults()) {
      String told = fault.what() + "。" + fault.mend();
      wrong.merge(fault.column().code(), told, String::concat);
    }
    return wrong;
  }

  private static <R extends Registered> CheckPage check(
      Typed<R> typed, RecordReading.Understood<R> understood, Words words) {
    var register = typed.register();
    Standing before = typed.id() == null ? null : register.find(typed.id());
    return new CheckPage(
        typed.form(words),
        Difference.between(
            register,
            before == null ? Map.of() : before.shown(),
            register.shown(understood.record()),
            words),
        understood.notices().stream()
            .map(n ->
                words.columnName(n.column().code(), n.column().japaneseName()) + "：" + n.text())
            .toList(),
        typed.texts());
  }

  private <R extends Registered> Object keep(Typed<R> typed, R record, Words words) {
    var register = typed.register();
    return switch (register.keep(record, typed.baseVersion())) {
      case Saving.Kept<Standing>(Standing kept) -> {
        discardDraft(typed);
        yield redirect(
            Address.of(register.name().path(), kept.id())
                .with("saved", "" + kept.version())
                .toString());
      }
      case Saving.Overtaken<Standing>(Standing theirs) -> overtaken(typed, theirs, words);
      case Saving.Refused<Standing>(String column, String what, String mend) ->
          new EditPage(
              typed.form(Map.of(fieldOf(register, column), what + "。" + mend), words), null);
    };
  }

  private Page overtaken(Typed<?> typed, @Nullable Standing theirs, Words words) {
    var register = typed.register();
    if (theirs == null) {
      throw RecordsAsked.nothing(register.name(), typed.draft());
    }
    if (typed.id() == null) {
      var taken = Map.of(register.key().code(), words.text("edit.id.taken", theirs.id()));
      return new EditPage(typed.form(taken, words), null);
    }
    var ours = typed.over(theirs.version());
    keepDraft(ours);
    String by =
        history.of(register.name(), theirs.id()).stream().findFirst().map(c -> c.by()).orElse("");
    return new ConflictPage(
        ours.form(words),
        Difference.between(register, theirs.shown(), typed.texts(), words),
        by,
        typed.texts());
  }

  private void keepDraft(Typed<?> typed) {
    drafts.keep(typed.register().name(), typed.draft(), typed.baseVersion(), typed.texts());
  }

  private void discardDraft(Typed<?> typed) {
    drafts.discard(typed.register().name(), typed.draft());
  }

  /** The field to mend, or the employer's where the form has no such field. */
  private static String fieldOf(EditedRegister<?> register, String column) {
    return register.columns().columns().stream().anyMatch(c -> c.code().equals(column))
            && !register.key().code().equals(column)
        ? column
        : "employer_id";
  }

  private static RedirectView redirect(String address) {
    var view = new RedirectView(address);
    view.setExpandUriTemplateVariables(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
