package jp.hashiwatashi.matching.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import jp.hashiwatashi.shared.lists.CsvAsked;
import jp.hashiwatashi.shared.lists.ListAnswer;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.lists.SubstitutionsPage;
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
  private final ListAnswer answer;

  CandidateDownloadsController(MatchingController screens, ListAnswer answer) {
    this.screens = screens;
    this.answer = answer;
  }

  @GetMapping("/people/{id}/openings/export.xlsx")
  void openingsAsWorkbook(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      HttpServletResponse response)
      throws IOException {
    answer.workbook(openings(id, given), response);
  }

  @GetMapping("/people/{id}/openings/export.csv")
  void openingsAsCsv(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      CsvAsked asked,
      HttpServletResponse response)
      throws IOException {
    answer.csv(openings(id, given), asked, response);
  }

  @GetMapping("/people/{id}/openings/export-substitutions")
  SubstitutionsPage openingsSubstitutions(
      @PathVariable String id, @RequestParam Map<String, String> given) {
    return answer.substitutions(openings(id, given));
  }

  @GetMapping("/openings/{id}/people/export.xlsx")
  void peopleAsWorkbook(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      HttpServletResponse response)
      throws IOException {
    answer.workbook(people(id, given), response);
  }

  @GetMapping("/openings/{id}/people/export.csv")
  void peopleAsCsv(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      CsvAsked asked,
      HttpServletResponse response)
      throws IOException {
    answer.csv(people(id, given), asked, response);
  }

  @GetMapping("/openings/{id}/people/export-substitutions")
  SubstitutionsPage peopleSubstitutions(
      @PathVariable String id, @RequestParam Map<String, String> given) {
    return answer.substitutions(people(id, given));
  }

  private ShownList<Marked.Row<OpeningMatch>> openings(String id, Map<String, String> given) {
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

  private ShownList<Marked.Row<PersonMatch>> people(String id, Map<String, String> given) {
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
