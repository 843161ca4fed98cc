package jp.hashiwatashi.personal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.personal.OwnColumns.Line;
import jp.hashiwatashi.register.Consent.Purpose;
import jp.hashiwatashi.register.ConsentFact;
import jp.hashiwatashi.register.Consents;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.SendingRecord;
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
  private final SignedIn signedIn;

  OwnPageController(
      OwnRecord own, EditedRegisters registers, Consents consents, SignedIn signedIn) {
    this.own = own;
    this.registers = registers;
    this.consents = consents;
    this.signedIn = signedIn;
  }

  @GetMapping
  OwnPage page(Locale locale) {
    SendingRecord record = own.find().orElse(null);
    if (record == null) {
      return new OwnPage(List.of(), Map.of(), List.of(), List.of(), false);
    }
    List<Touch> touches = own.touches(SHOWN + 1);
    return new OwnPage(
        RecordInWords.of(registers.people(), own.shown(record), Words.in(locale)),
        consents.inForce(record.id()),
        consents.of(record.id()),
        touches.stream().limit(SHOWN).toList(),
        touches.size() > SHOWN);
  }

  @PostMapping("/consents")
  Object state(
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String given) {
    Optional<Purpose> what =
        Arrays.stream(Purpose.values()).filter(one -> one.name().equals(purpose)).findFirst();
    SendingRecord record = own.find().orElse(null);
    if (what.isEmpty() || record == null) {
      return Redirects.seeOther(OwnPage.ADDRESS);
    }
    boolean gives = given.equals("yes");
    consents.state(record.id(), what.get(), gives, ConsentFact.Way.OWN_PAGE, "");
    return Redirects.seeOther(OwnPage.ADDRESS.with("recorded", gives ? "give" : "withdraw"));
  }

  /** All of it, one fact a row. */
  @GetMapping(ShownList.FILES)
  ShownList<Line> file() {
    return ShownList.of(
        WORDS.text("own.file"), new OwnColumns(), List.of(), OwnPage.ADDRESS, lines());
  }

  private List<Line> lines() {
    SendingRecord record = own.find().orElse(null);
    if (record == null) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (RecordInWords part : RecordInWords.of(registers.people(), own.shown(record), WORDS)) {
      part.facts().forEach(fact -> lines.add(new Line(part.title(), fact.label(), fact.value())));
    }
    for (ConsentFact fact : consents.of(record.id())) {
      lines.add(
          new Line(
              WORDS.text("consents.title"),
              WORDS.moment(fact.recordedAt()),
              OwnWords.fact(WORDS, fact)));
    }
    for (Touch touch : own.touches(MOST)) {
      lines.add(new Line(WORDS.text("own.touches"), WORDS.moment(touch.at()), inWords(touch)));
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
