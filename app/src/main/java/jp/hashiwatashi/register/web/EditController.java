package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RecordHistory;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Records made and changed by typing: the form, what was understood of it, and keeping it. */
@Controller
final class EditController {

  private static final String REGISTERS =
      "{register:people|openings|employers|establishments|contacts}";

  private final EditedRegisters registers;
  private final Drafts drafts;
  private final RecordHistory history;

  EditController(EditedRegisters registers, Drafts drafts, RecordHistory history) {
    this.registers = registers;
    this.drafts = drafts;
    this.history = history;
  }

  private EditedRegister<?> register(String code) {
    return registers.of(RegisterName.of(code).orElseThrow());
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
    return form(ofNew(request), null, fields(given), Words.in(locale));
  }

  /** A new record's address has no place for a variable: a list's own addresses would hide it. */
  private EditedRegister<?> ofNew(HttpServletRequest request) {
    return register(request.getRequestURI().split("/")[1]);
  }

  @GetMapping("/" + REGISTERS + "/{id}/edit")
  EditPage change(@PathVariable String register, @PathVariable String id, Locale locale) {
    var edited = register(register);
    return form(edited, standing(edited, id), Map.of(), Words.in(locale));
  }

  /** What stands there, with the draft's texts over it. */
  private EditPage form(
      EditedRegister<?> register,
      @Nullable Standing standing,
      Map<String, String> given,
      Words words) {
    String id = standing == null ? null : standing.id();
    Draft draft = drafts.find(register.name(), id == null ? Drafts.NEW : id).orElse(null);
    Map<String, String> typed = new TreeMap<>(given);
    if (standing != null) {
      typed.putAll(standing.shown());
    }
    if (draft != null) {
      typed.putAll(draft.texts());
    }
    long version = standing == null ? 0 : draft == null ? standing.version() : draft.baseVersion();
    return new EditPage(RecordForm.of(register, id, version, typed, Map.of(), words), draft);
  }

  @PostMapping({
    "/people/new",
    "/openings/new",
    "/employers/new",
    "/establishments/new",
    "/contacts/new"
  })
  Object made(HttpServletRequest request, @RequestParam Map<String, String> sent, Locale locale) {
    return sent(ofNew(request), null, sent, Words.in(locale));
  }

  @PostMapping("/" + REGISTERS + "/{id}/edit")
  Object changed(
      @PathVariable String register,
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Locale locale) {
    return sent(register(register), id, sent, Words.in(locale));
  }

  private <R extends Registered> Object sent(
      EditedRegister<R> register, @Nullable String id, Map<String, String> sent, Words words) {
    Map<String, String> typed = fields(sent);
    long base = id == null ? 0 : number(sent.get("base"));
    String draftOf = id == null ? Drafts.NEW : id;
    String step = sent.getOrDefault("step", "check");
    switch (step) {
      case "draft" -> {
        drafts.keep(register.name(), draftOf, base, typed);
        return redirect(RecordForm.of(register, id, base, typed, Map.of(), words).action());
      }
      case "discard" -> {
        drafts.discard(register.name(), draftOf);
        return redirect(RecordForm.of(register, id, base, typed, Map.of(), words).action());
      }
      case "edit" -> {
        return new EditPage(RecordForm.of(register, id, base, typed, Map.of(), words), null);
      }
      default -> {}
    }
    String key = key(register).code();
    if (id != null) {
      typed.put(key, id);
    } else if (typed.getOrDefault(key, "").isBlank()) {
      typed.put(key, register.freshId());
    }
    return switch (register.read(typed::get)) {
      case RecordReading.Refused<R> refused ->
          new EditPage(RecordForm.of(register, id, base, typed, wrong(refused), words), null);
      case RecordReading.Understood<R> understood ->
          step.equals("save")
              ? keep(register, id, base, typed, understood, words)
              : check(register, id, base, typed, understood, words);
    };
  }

  private static Map<String, String> wrong(RecordReading.Refused<?> refused) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (RecordReading.Fault<?> fault : refused.faults()) {
      wrong.putIfAbsent(fault.column().code(), fault.what() + "。" + fault.mend());
    }
    return wrong;
  }

  private <R extends Registered> CheckPage check(
      EditedRegister<R> register,
      @Nullable String id,
      long base,
      Map<String, String> typed,
      RecordReading.Understood<R> understood,
      Words words) {
    Standing before = id == null ? null : register.find(id);
    Map<String, String> after = new TreeMap<>();
    for (Column<R, ?> column : register.columns().columns()) {
      after.put(column.code(), column.shownOf(understood.record()));
    }
    return new CheckPage(
        RecordForm.of(register, id, base, typed, Map.of(), words),
        differing(register, before == null ? Map.of() : before.shown(), after, words),
        understood.notices().stream()
            .map(n ->
                words.columnName(n.column().code(), n.column().japaneseName()) + "：" + n.text())
            .toList(),
        typed);
  }

  private <R extends Registered> Object keep(
      EditedRegister<R> register,
      @Nullable String id,
      long base,
      Map<String, String> typed,
      RecordReading.Understood<R> understood,
      Words words) {
    return switch (register.keep(understood.record(), base)) {
      case Saving.Kept<Standing>(Standing kept) -> {
        drafts.discard(register.name(), id == null ? Drafts.NEW : id);
        yield redirect(
            Address.of(register.name().path(), kept.id())
                .with("saved", "" + kept.version())
                .toString());
      }
      case Saving.Overtaken<Standing>(Standing theirs) ->
          overtaken(register, id, typed, theirs, words);
      case Saving.Refused<Standing>(String column, String what, String mend) ->
          new EditPage(
              RecordForm.of(
                  register,
                  id,
                  base,
                  typed,
                  Map.of(shown(register, column), what + "。" + mend),
                  words),
              null);
    };
  }

  private <R extends Registered> Page overtaken(
      EditedRegister<R> register,
      @Nullable String id,
      Map<String, String> typed,
      @Nullable Standing theirs,
      Words words) {
    if (theirs == null) {
      throw nothing(register.name(), id == null ? "" : id);
    }
    if (id == null) {
      Map<String, String> taken =
          Map.of(key(register).code(), words.text("edit.id.taken", theirs.id()));
      return new EditPage(RecordForm.of(register, null, 0, typed, taken, words), null);
    }
    drafts.keep(register.name(), id, theirs.version(), typed);
    String by = history.of(register.name(), id).stream().findFirst().map(c -> c.by()).orElse("");
    return new ConflictPage(
        RecordForm.of(register, id, theirs.version(), typed, Map.of(), words),
        differing(register, theirs.shown(), typed, words),
        by,
        typed);
  }

  @GetMapping("/" + REGISTERS + "/{id}/history")
  HistoryPage history(@PathVariable String register, @PathVariable String id, Locale locale) {
    var edited = register(register);
    var words = Words.in(locale);
    var standing = standing(edited, id);
    return new HistoryPage(
        edited.name(),
        id,
        name(standing),
        history.of(edited.name(), id).stream()
            .map(c ->
                new HistoryPage.Entry(
                    c.version(), c.at(), c.by(), differing(edited, c.before(), c.after(), words)))
            .toList());
  }

  /** Keeps what is being typed; asked by the page's script every few seconds. */
  @PostMapping("/drafts/" + REGISTERS)
  ResponseEntity<Void> draft(
      @PathVariable String register, @RequestParam Map<String, String> sent) {
    String id = sent.getOrDefault("record", Drafts.NEW);
    drafts.keep(register(register).name(), id, number(sent.get("base")), fields(sent));
    return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
  }

  static String name(Standing standing) {
    String name = standing.texts().getOrDefault("name", "");
    return name.isEmpty() ? standing.texts().getOrDefault("employer", standing.id()) : name;
  }

  static NothingHere nothing(RegisterName register, String id) {
    return new NothingHere(
        switch (register) {
          case PEOPLE -> NothingHere.Kind.PERSON;
          case OPENINGS -> NothingHere.Kind.OPENING;
          case EMPLOYERS -> NothingHere.Kind.EMPLOYER;
          case ESTABLISHMENTS -> NothingHere.Kind.ESTABLISHMENT;
          case CONTACTS -> NothingHere.Kind.CONTACT;
        },
        id);
  }

  private static Standing standing(EditedRegister<?> register, String id) {
    var standing = register.find(id);
    if (standing == null) {
      throw nothing(register.name(), id);
    }
    return standing;
  }

  private static List<CheckPage.Answered> differing(
      EditedRegister<?> register,
      Map<String, String> before,
      Map<String, String> after,
      Words words) {
    List<CheckPage.Answered> differing = new ArrayList<>();
    for (FormLayout part : FormLayout.of(register.name())) {
      for (String code : part.codes()) {
        String was = before.getOrDefault(code, "");
        String is = after.getOrDefault(code, "");
        if (!was.equals(is)) {
          Column<?, ?> column = RecordForm.column(register, code);
          differing.add(
              new CheckPage.Answered(
                  RecordForm.PREFIX + code,
                  words.columnName(code, column.japaneseName()),
                  was,
                  is));
        }
      }
    }
    return differing;
  }

  /** The column to mend, or the employer's where the form has it not. */
  private static String shown(EditedRegister<?> register, String column) {
    return register.columns().columns().stream().anyMatch(c -> c.code().equals(column))
            && !key(register).code().equals(column)
        ? column
        : "employer_id";
  }

  private static Column<?, String> key(EditedRegister<?> register) {
    var key = register.columns().key();
    if (key == null) {
      throw new IllegalStateException("a register's records have ids: " + register.name());
    }
    return key;
  }

  private static Map<String, String> fields(Map<String, String> sent) {
    Map<String, String> typed = new TreeMap<>();
    sent.forEach((name, text) -> {
      if (name.startsWith(RecordForm.PREFIX)) {
        typed.put(name.substring(RecordForm.PREFIX.length()), text);
      }
    });
    FormLayout.COMPUTED.forEach(typed::remove);
    return typed;
  }

  private static long number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  private static RedirectView redirect(String address) {
    var view = new RedirectView(address);
    view.setExpandUriTemplateVariables(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
