package jp.hashiwatashi.matching.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.Narrowing;
import jp.hashiwatashi.matching.NarrowingForm;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.matching.engine.Weights;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Refusal;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The use cases of matching for programs. */
@Tag(name = "matching")
@RestController
@RequestMapping(path = "/api", produces = "application/json")
final class MatchingApi {

  private static final String BEST =
      "k: how many, 1 to 200. Weights of the parts may be given; those left out are the standard's."
          + " The answer's strategy and weights say what counted. office and since narrow the"
          + " candidates: the answer has the best k of those that are left.";

  private static final String OFFICE =
      "the Center's office in charge of the candidates, by its name (千葉事務所); empty for all";

  private static final String SINCE =
      "the first day, in Japan, on which the candidates were registered, in any shape"
          + " (2026-11-01, 令和8年11月1日); empty for the beginning";

  private final Matching matching;
  private final SendingRecordStore people;

  MatchingApi(Matching matching, SendingRecordStore people) {
    this.matching = matching;
    this.people = people;
  }

  @Operation(summary = "The best openings for a person", description = BEST)
  @WeightParameters
  @GetMapping("/seekers/{id}/openings")
  Matches openingsFor(
      @PathVariable String id,
      @RequestParam(defaultValue = "20") String k,
      @Parameter(description = OFFICE) @RequestParam(defaultValue = "") String office,
      @Parameter(description = SINCE) @RequestParam(defaultValue = "") String since,
      @Parameter(hidden = true) @RequestParam Map<String, String> given,
      Locale locale) {
    var asked = asked(k, given, Words.in(locale));
    var found =
        matching
            .openingsFor(id, asked.weights(), asked.narrowing(), asked.k())
            .orElseThrow(() -> noPerson(id));
    List<Matches.Match> matches = new ArrayList<>();
    found
        .matches()
        .forEach(m ->
            matches.add(
                Matches.Match.of(matches.size() + 1, m.candidate(), m.opening(), m.distance())));
    return Matches.of(found.query(), found.narrowing(), found.total(), found.unnarrowed(), matches);
  }

  @Operation(summary = "The best people for an opening", description = BEST)
  @WeightParameters
  @GetMapping("/openings/{id}/seekers")
  Matches peopleFor(
      @PathVariable String id,
      @RequestParam(defaultValue = "20") String k,
      @Parameter(description = OFFICE) @RequestParam(defaultValue = "") String office,
      @Parameter(description = SINCE) @RequestParam(defaultValue = "") String since,
      @Parameter(hidden = true) @RequestParam Map<String, String> given,
      Locale locale) {
    var asked = asked(k, given, Words.in(locale));
    var found =
        matching
            .peopleFor(id, asked.weights(), asked.narrowing(), asked.k())
            .orElseThrow(() -> noOpening(id));
    List<Matches.Match> matches = new ArrayList<>();
    found
        .matches()
        .forEach(m ->
            matches.add(
                Matches.Match.of(
                    matches.size() + 1, m.candidate(), found.opening(), m.distance())));
    return Matches.of(found.query(), found.narrowing(), found.total(), found.unnarrowed(), matches);
  }

  @Operation(
      summary = "What relaxing one wish, or two, would bring",
      description =
          "Cheapest for the person first; more = openings beyond those that match now. What would"
              + " bring none is left out.")
  @GetMapping("/seekers/{id}/relaxations")
  List<RelaxationTold> relaxations(@PathVariable String id) {
    return RelaxationTold.of(matching.relaxations(id).orElseThrow(() -> noPerson(id)));
  }

  @Operation(summary = "Why a person and an opening match, or why not")
  @WeightParameters
  @GetMapping("/explanations")
  Explained explanation(
      @RequestParam(defaultValue = "") String seeker,
      @RequestParam(defaultValue = "") String opening,
      @Parameter(hidden = true) @RequestParam Map<String, String> given,
      Locale locale) {
    var words = Words.in(locale);
    var asked = Asked.of("1", given, matching.strategy().weights(), NarrowingForm.NONE, words);
    List<FieldFault> faults = new ArrayList<>();
    if (seeker.isEmpty()) {
      faults.add(new FieldFault("seeker", words.text("api.fault.missing", "seeker")));
    }
    if (opening.isEmpty()) {
      faults.add(new FieldFault("opening", words.text("api.fault.missing", "opening")));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    return matching
        .judge(seeker, opening, asked.weights())
        .map(pair -> Explained.of(pair, words))
        .orElseThrow(() -> people.find(seeker).isEmpty() ? noPerson(seeker) : noOpening(opening));
  }

  private Asked asked(String k, Map<String, String> given, Words words) {
    var narrowing = NarrowingForm.of(given, matching.offices());
    return Asked.of(k, given, matching.strategy().weights(), narrowing, words);
  }

  private static NothingHere noPerson(String id) {
    return new NothingHere(NothingHere.Kind.PERSON, id);
  }

  private static NothingHere noOpening(String id) {
    return new NothingHere(NothingHere.Kind.OPENING, id);
  }

  /** How many, of which candidates, and by which weights. */
  private record Asked(int k, Weights weights, Narrowing narrowing) {

    static Asked of(
        String k,
        Map<String, String> given,
        Weights standard,
        NarrowingForm narrowing,
        Words words) {
      List<FieldFault> faults = new ArrayList<>();
      int number = k.matches("[0-9]{1,4}") ? Integer.parseInt(k) : 0;
      if (number < 1 || number > Matching.MOST) {
        faults.add(new FieldFault("k", words.text("api.fault.k", Matching.MOST)));
      }
      var form = WeightsForm.of(given, standard);
      form.unread()
          .forEach(part ->
              faults.add(new FieldFault(part.code(), words.text("api.fault.weight", part.code()))));
      if (narrowing.officeUnread()) {
        faults.add(
            new FieldFault(
                NarrowingForm.OFFICE, words.text("narrowing.fault.office", narrowing.office())));
      }
      if (narrowing.sinceUnread()) {
        faults.add(
            new FieldFault(
                NarrowingForm.SINCE, words.text("narrowing.fault.since", narrowing.since())));
      }
      if (!faults.isEmpty()) {
        throw new Refusal(faults);
      }
      return new Asked(number, form.used(), narrowing.used());
    }
  }
}
