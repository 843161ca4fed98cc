package jp.hashiwatashi.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.hashiwatashi.matching.Marked;
import jp.hashiwatashi.matching.MarkedMatching;
import jp.hashiwatashi.matching.Narrowing;
import jp.hashiwatashi.matching.OpeningMatch;
import jp.hashiwatashi.matching.PersonMatch;
import jp.hashiwatashi.matching.WeightsForm;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The candidates of a person and of an opening as files: those on the screen, the hidden ones after them. */
@Controller
final class CandidateDownloadsController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final MatchingController screens;

  CandidateDownloadsController(MatchingController screens) {
    this.screens = screens;
  }

  @GetMapping("/people/{id}/openings" + ShownList.FILES)
  ShownList<Marked.Row<OpeningMatch>> openings(
      @PathVariable String id, @RequestParam Map<String, String> given) {
    PersonOpeningsPage page = screens.openingsFor(id, given, "results");
    MarkedMatching.Openings best = page.openings();
    String whose = best.found().person().name() + " " + id;
    return ShownList.of(
        WORDS.text("tab.openings"),
        MarkedColumns.openings(),
        conditions(
            new Condition(WORDS.text("match.person"), whose),
            best.found().query(),
            page.narrowing().used(),
            page.weights()),
        page.address(),
        both(best.marked()));
  }

  @GetMapping("/openings/{id}/people" + ShownList.FILES)
  ShownList<Marked.Row<PersonMatch>> people(
      @PathVariable String id, @RequestParam Map<String, String> given) {
    OpeningPeoplePage page = screens.peopleFor(id, given);
    MarkedMatching.People best = page.people();
    String employer = best.found().opening().employer();
    String which = employer == null ? id : employer + " " + id;
    return ShownList.of(
        WORDS.text("tab.people"),
        MarkedColumns.people(),
        conditions(
            new Condition(WORDS.text("match.opening"), which),
            best.found().query(),
            page.narrowing().used(),
            page.weights()),
        page.address(),
        both(best.marked()));
  }

  private static <M> List<Marked.Row<M>> both(Marked<M> marked) {
    return Stream.concat(marked.rows().stream(), marked.hidden().stream()).toList();
  }

  private static List<Condition> conditions(
      Condition of, Query query, Narrowing narrowing, WeightsForm weights) {
    List<Condition> told = new ArrayList<>();
    told.add(of);
    told.add(
        new Condition(
            WORDS.text("export.basis"),
            WORDS.text("match.made-with", query.strategy().label(), WORDS.day(query.asOf()))));
    told.add(
        new Condition(
            WORDS.text("export.weights"),
            WORDS.list(
                Part.ALL.stream()
                    .map(part -> WORDS.text("part." + part.code()) + " " + weights.used().of(part))
                    .toList())));
    if (!narrowing.isNone()) {
      told.add(new Condition(WORDS.text("export.filter"), Narrowed.say(narrowing, WORDS)));
    }
    return told;
  }
}
