package jp.hashiwatashi.matching.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.matching.plan.PlanResult;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ListFiles;
import jp.hashiwatashi.shared.lists.PeopleList;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.DrawnText;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.shared.paper.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan as a list and on paper, in Japanese: everybody in it, placed or not. */
@Controller
final class PlanDownloadsController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  /** The columns of the paper. */
  private static final List<String> ON_PAPER =
      List.of(
          "match.person",
          "plan.proposed",
          "match.score",
          "match.terms",
          "match.unstated",
          "plan.marks");

  private final Plans plans;
  private final PlanDrawing drawing;
  private final ListFiles files;
  private final DrawnText drawn;
  private final Clock clock;

  PlanDownloadsController(
      Plans plans, PlanDrawing drawing, ListFiles files, DrawnText drawn, Clock clock) {
    this.plans = plans;
    this.drawing = drawing;
    this.files = files;
    this.drawn = drawn;
    this.clock = clock;
  }

  /** The latest version that has a placement. */
  private PlanSheet sheet(long id, Principal person) {
    return plans
        .find(id)
        .flatMap(plans::solved)
        .map(version -> drawing.sheet(version, person.getName(), WORDS.moment(clock.instant())))
        .orElseThrow(() -> new NothingHere(NothingHere.Kind.GROUP_PLAN, Long.toString(id)));
  }

  @GetMapping("/group-plans/{id:[0-9]{1,18}}" + ShownList.FILES)
  ShownList<PlanRow> list(@PathVariable long id, Principal person) {
    PlanSheet sheet = sheet(id, person);
    return ShownList.of(
        WORDS.text("plans.title"),
        new PlanColumns(sheet.names()),
        conditions(sheet),
        PlanPage.address(id),
        sheet.rows());
  }

  /** @return the page that is shown where so many people may not be taken out just so; null: sent */
  @GetMapping("/group-plans/{id:[0-9]{1,18}}/paper.pdf")
  @Nullable Page paper(@PathVariable long id, Principal person, HttpServletResponse response)
      throws IOException {
    PlanSheet sheet = sheet(id, person);
    List<Condition> conditions = new ArrayList<>(conditions(sheet));
    conditions.add(new Condition(WORDS.text("export.note"), WORDS.text("plan.pdf")));
    var list =
        new PeopleList(
            WORDS.text("plans.title"),
            conditions,
            ON_PAPER.stream().map(WORDS::text).toList(),
            PlanPage.address(id),
            sheet.rows().size());
    return files
        .send(
            list,
            "pdf",
            "application/pdf",
            out -> {
              Paper.draw(drawn.of("plan/paper", Map.of("sheet", sheet, "words", WORDS)), out);
              return list.people();
            },
            response)
        .orElse(null);
  }

  private static List<Condition> conditions(PlanSheet sheet) {
    PlanResult result = sheet.result();
    List<Condition> told = new ArrayList<>();
    told.add(new Condition(WORDS.text("plan.name"), sheet.content().name()));
    told.add(
        new Condition(
            WORDS.text("plan.versions"),
            WORDS.text("plan.version", sheet.version().number())
                + " "
                + WORDS.moment(sheet.version().at())
                + " "
                + sheet.version().by()));
    told.add(
        new Condition(
            WORDS.text("plan.tallies"),
            WORDS.text("match.made-with", result.strategy(), WORDS.day(result.asOf()))));
    told.add(new Condition(WORDS.text("plan.best"), tally(result.tally())));
    told.add(new Condition(WORDS.text("plan.bound"), tally(result.bound())));
    told.add(new Condition(WORDS.text("plan.greedy"), tally(result.greedy())));
    told.add(
        new Condition(
            WORDS.text("plan.proof"),
            WORDS.text(result.isOptimal() ? "plan.optimal" : "plan.gap")));
    return told;
  }

  private static String tally(jp.hashiwatashi.matching.group.Tally tally) {
    return WORDS.text("plan.tally", WORDS.number(tally.placed()), WORDS.total(tally.totalScore()));
  }
}
