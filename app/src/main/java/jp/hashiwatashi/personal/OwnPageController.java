package jp.hashiwatashi.personal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.personal.OwnColumns.Line;
import jp.hashiwatashi.register.Consent.Purpose;
import jp.hashiwatashi.register.ConsentFact;
import jp.hashiwatashi.register.Consents;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.guarded.Particulars;
import jp.hashiwatashi.register.web.RecordInWords;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** What is recorded of whoever has signed in: to read, to have as a file, and to consent to. */
@Controller
@RequestMapping("/me")
final class OwnPageController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);
  private static final int SHOWN = 100;
  private static final int MOST = 100_000;

  private final OwnRecord own;
  private final EditedRegisters registers;
  private final Consents consents;
  private final Particulars particulars;
  private final SignedIn signedIn;

  OwnPageController(
      OwnRecord own,
      EditedRegisters registers,
      Consents consents,
      Particulars particulars,
      SignedIn signedIn) {
    this.own = own;
    this.registers = registers;
    this.consents = consents;
    this.particulars = particulars;
    this.signedIn = signedIn;
  }

  @GetMapping
  OwnPage page(Locale locale) {
    List<OwnFile> records =
        own.all().stream().map(record -> data(record, Words.in(locale))).toList();
    List<Touch> touches = records.isEmpty() ? List.of() : own.touches(SHOWN + 1);
    return new OwnPage(records, touches.stream().limit(SHOWN).toList(), touches.size() > SHOWN);
  }

  private OwnFile data(SendingRecord record, Words words) {
    return new OwnFile(
        record.id(),
        RecordInWords.of(registers.people(), own.shown(record), words),
        consents.inForce(record.id()),
        consents.of(record.id()),
        particulars.ofMyself(record.id()),
        own.marks(record));
  }

  /**
   * @param record whose consent it is, of those who have several; empty for the only one
   */
  @PostMapping("/consents")
  Object state(
      @RequestParam(defaultValue = "") String record,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String given) {
    Optional<Purpose> what =
        Arrays.stream(Purpose.values()).filter(one -> one.name().equals(purpose)).findFirst();
    List<SendingRecord> meant =
        own.all().stream().filter(one -> record.isEmpty() || one.id().equals(record)).toList();
    if (what.isEmpty() || meant.size() != 1) {
      return Redirects.seeOther(OwnPage.ADDRESS);
    }
    boolean gives = given.equals("yes");
    consents.state(meant.getFirst().id(), what.get(), gives, ConsentFact.Way.OWN_PAGE, "");
    return Redirects.seeOther(OwnPage.ADDRESS.with("recorded", gives ? "give" : "withdraw"));
  }

  /** For who comes back to it: it is shown when asked for, and not by its address. */
  @GetMapping("/particulars")
  RedirectView particulars() {
    return Redirects.seeOther(OwnPage.ADDRESS);
  }

  @PostMapping("/particulars")
  OwnParticularsPage lookAtParticulars() {
    List<OwnParticularsPage.Shown> shown = new ArrayList<>();
    for (SendingRecord record : own.all()) {
      particulars
          .lookAtMyself(record.id())
          .forEach((kind, value) -> shown.add(new OwnParticularsPage.Shown(kind, value)));
    }
    return new OwnParticularsPage(shown);
  }

  /** All of it, one fact a row. */
  @GetMapping(ShownList.FILES)
  ShownList<Line> file() {
    return ShownList.of(
        WORDS.text("own.file"), new OwnColumns(), List.of(), OwnPage.ADDRESS, lines());
  }

  private List<Line> lines() {
    List<SendingRecord> records = own.all();
    List<Line> lines = new ArrayList<>();
    for (SendingRecord record : records) {
      for (Line line : linesOf(record)) {
        lines.add(
            records.size() == 1
                ? line
                : new Line(
                    WORDS.text("own.file.part.of", line.part(), record.id()),
                    line.label(),
                    line.value()));
      }
    }
    if (!records.isEmpty()) {
      for (Touch touch : own.touches(MOST)) {
        lines.add(new Line(WORDS.text("own.touches"), WORDS.moment(touch.at()), inWords(touch)));
      }
    }
    return lines;
  }

  private List<Line> linesOf(SendingRecord record) {
    OwnFile data = data(record, WORDS);
    List<Line> lines = new ArrayList<>();
    for (RecordInWords part : data.parts()) {
      part.facts().forEach(fact -> lines.add(new Line(part.title(), fact.label(), fact.value())));
    }
    particulars
        .lookAtMyself(record.id())
        .forEach((kind, value) ->
            lines.add(
                new Line(WORDS.text("own.particulars"), WORDS.text("particular." + kind), value)));
    for (OwnMark mark : data.marks()) {
      lines.add(
          new Line(WORDS.text("own.marks"), WORDS.moment(mark.at()), OwnWords.mark(WORDS, mark)));
    }
    for (ConsentFact fact : data.ledger()) {
      lines.add(
          new Line(
              WORDS.text("consents.title"),
              WORDS.moment(fact.recordedAt()),
              OwnWords.fact(WORDS, fact)));
    }
    return lines;
  }

  private String inWords(Touch touch) {
    List<String> parts = new ArrayList<>();
    parts.add(OwnWords.actor(WORDS, touch, signedIn.name()));
    parts.add(WORDS.text("audit.kind." + touch.kind()));
    String what = OwnWords.what(WORDS, touch);
    if (!what.isEmpty()) {
      parts.add(what);
    }
    return WORDS.list(parts);
  }
}
