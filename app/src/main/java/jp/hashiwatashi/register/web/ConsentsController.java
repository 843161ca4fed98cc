package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.Consent.Purpose;
import jp.hashiwatashi.register.ConsentFact.Way;
import jp.hashiwatashi.register.Consents;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's consents as a consultant reads and records them. */
@Controller
final class ConsentsController {

  private static final String PATH = "/people/{id}/consents";
  private static final int LONGEST = 200;
  private static final List<Way> WAYS = List.of(Way.PAPER, Way.SPOKEN);

  private final SendingRecordStore people;
  private final Consents consents;

  ConsentsController(SendingRecordStore people, Consents consents) {
    this.people = people;
    this.consents = consents;
  }

  @GetMapping(PATH)
  ConsentsPage ledger(@PathVariable String id) {
    return page(id, "", "", "", "", List.of());
  }

  private ConsentsPage page(
      String id, String purpose, String act, String way, String toWhom, List<FieldFault> faults) {
    return new ConsentsPage(
        person(id), consents.inForce(id), consents.of(id), purpose, act, way, toWhom, faults);
  }

  private SendingRecord person(String id) {
    return people.find(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.PERSON, id));
  }

  @PostMapping(PATH)
  Object record(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String way,
      @RequestParam(defaultValue = "") String toWhom,
      Locale locale) {
    Words words = Words.in(locale);
    person(id);
    String whom = toWhom.strip();
    Purpose what = known(Purpose.values(), purpose);
    Way how = known(WAYS.toArray(Way[]::new), way);
    List<FieldFault> faults = new ArrayList<>();
    if (what == null) {
      faults.add(new FieldFault("purpose", words.text("consents.fault.purpose")));
    }
    if (!act.equals(ConsentsPage.GIVE) && !act.equals(ConsentsPage.WITHDRAW)) {
      faults.add(new FieldFault("act", words.text("consents.fault.act")));
    }
    if (how == null) {
      faults.add(new FieldFault("way", words.text("consents.fault.way")));
    }
    if (what == Purpose.OTHER_OFFICES && !whom.isEmpty()) {
      faults.add(new FieldFault("toWhom", words.text("consents.fault.all-offices")));
    } else if (whom.length() > LONGEST) {
      faults.add(
          new FieldFault("toWhom", words.text("consents.fault.long", whom.length(), LONGEST)));
    } else if (MyNumber.standsIn(whom)) {
      faults.add(new FieldFault("toWhom", words.told(MyNumber.told())));
    }
    if (faults.isEmpty() && what != null && how != null) {
      boolean given = act.equals(ConsentsPage.GIVE);
      if (consents.state(id, what, given, how, given ? whom : "")) {
        return Redirects.seeOther(Address.of("/people", id, "consents").with("recorded", act));
      }
      faults.add(
          new FieldFault(
              "purpose", words.text(given ? "consents.fault.holds" : "consents.fault.holds-not")));
    }
    return page(id, purpose, act, way, toWhom, faults);
  }

  private static <E extends Enum<E>> @Nullable E known(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
