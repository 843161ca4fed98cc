package jp.hashiwatashi.matching.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.matching.MarkedMatching;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.MyOffice;
import jp.hashiwatashi.matching.NarrowingForm;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The screens of matching. */
@Controller
final class MatchingController {

  private final Matching matching;
  private final MarkedMatching marked;
  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final MyOffice myOffice;

  MatchingController(
      Matching matching,
      MarkedMatching marked,
      SendingRecordStore people,
      OpeningStore openings,
      MyOffice myOffice) {
    this.matching = matching;
    this.marked = marked;
    this.people = people;
    this.openings = openings;
    this.myOffice = myOffice;
  }

  @GetMapping("/people/{id}/openings")
  PersonOpeningsPage openingsFor(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      @RequestHeader(name = "HX-Target", defaultValue = "") String part) {
    var weights = WeightsForm.of(given, matching.strategy().weights());
    var offices = matching.offices();
    var narrowing = NarrowingForm.of(given, offices);
    var best =
        marked
            .openingsFor(id, weights.used(), narrowing.used())
            .orElseThrow(() -> new NothingHere(NothingHere.Kind.PERSON, id));
    // Relaxations take a hundred searches and know no weights: a list asked for anew needs none.
    boolean listOnly = part.equals("results");
    return new PersonOpeningsPage(
        best,
        weights,
        narrowing,
        offices(offices, best.found().person().support().office()),
        listOnly ? null : matching.relaxations(id).orElse(List.of()));
  }

  @GetMapping("/openings/{id}/people")
  OpeningPeoplePage peopleFor(@PathVariable String id, @RequestParam Map<String, String> given) {
    var weights = WeightsForm.of(given, matching.strategy().weights());
    var offices = matching.offices();
    var narrowing = NarrowingForm.of(given, offices);
    var best =
        marked
            .peopleFor(id, weights.used(), narrowing.used())
            .orElseThrow(() -> new NothingHere(NothingHere.Kind.OPENING, id));
    return new OpeningPeoplePage(
        best, weights, narrowing, offices(offices, best.found().opening().handling().office()));
  }

  private Offices offices(Set<String> all, @Nullable String own) {
    return new Offices(all, myOffice.name().orElse(""), own == null ? "" : own);
  }

  @GetMapping("/explanation")
  ExplanationPage explanation(
      @RequestParam(defaultValue = "") String seeker,
      @RequestParam(defaultValue = "") String opening,
      @RequestParam Map<String, String> given,
      Locale locale) {
    var weights = WeightsForm.of(given, matching.strategy().weights());
    if (seeker.isBlank() && opening.isBlank()) {
      return new ExplanationPage(seeker, opening, List.of(), weights, null);
    }
    var words = Words.in(locale);
    var faults = new ArrayList<FieldFault>();
    String personId = known(seeker, id -> !people.besideMatches(List.of(id)).isEmpty());
    if (personId.isEmpty()) {
      String key = seeker.isBlank() ? "explain.fault.no-seeker" : "explain.fault.seeker";
      faults.add(new FieldFault("seeker", words.text(key, seeker)));
    }
    String openingId = known(opening, id -> openings.find(id).isPresent());
    if (openingId.isEmpty()) {
      String key = opening.isBlank() ? "explain.fault.no-opening" : "explain.fault.opening";
      faults.add(new FieldFault("opening", words.text(key, opening)));
    }
    var pair =
        faults.isEmpty() ? matching.judge(personId, openingId, weights.used()).orElse(null) : null;
    return new ExplanationPage(seeker, opening, List.copyOf(faults), weights, pair);
  }

  /** The id as it is kept, for one that was typed with blanks, in any width or case; else empty. */
  private static String known(String typed, java.util.function.Predicate<String> isKept) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    return List.of(typed.strip(), plain, plain.toUpperCase(Locale.ROOT)).stream()
        .filter(id -> !id.isEmpty())
        .filter(isKept)
        .findFirst()
        .orElse("");
  }
}
