package jp.hashiwatashi.workbench.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.Day;
import jp.hashiwatashi.workbench.Desk;
import jp.hashiwatashi.workbench.Desks;
import jp.hashiwatashi.workbench.Work;
import jp.hashiwatashi.workbench.Workbench;
import jp.hashiwatashi.workbench.web.FoundColumns.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of a consultant's day as files; without rows where it is not said who one is. */
@Controller
final class DayListsController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final Workbench workbench;
  private final Desks desks;

  DayListsController(Workbench workbench, Desks desks) {
    this.workbench = workbench;
    this.desks = desks;
  }

  @GetMapping(HomePage.WORK + ShownList.FILES)
  ShownList<Work> work() {
    return list(HomePage.WORK, WORDS.text("day.title"), new WorkColumns(), "", Day::work)
        .ofPeople(DayListsController::person);
  }

  private static @Nullable String person(Work work) {
    boolean kept = work.register() == RegisterName.PEOPLE && work.kind() != Work.Kind.IMPORT;
    return kept ? work.id() : null;
  }

  /**
   * @param since as on the home
   */
  @GetMapping(HomePage.NEW_OPENINGS + ShownList.FILES)
  ShownList<Line> newOpenings(@RequestParam(defaultValue = "") String since) {
    String title = WORDS.text("day.news.openings.title");
    return list(
        HomePage.NEW_OPENINGS,
        title,
        new FoundColumns(title),
        since,
        day ->
            day.newOpenings().stream()
                .flatMap(news ->
                    news.found().stream()
                        .map(f -> new Line(news.record(), f.other(), f.candidate())))
                .toList());
  }

  /**
   * @param since as on the home
   */
  @GetMapping(HomePage.NEW_PEOPLE + ShownList.FILES)
  ShownList<Line> newPeople(@RequestParam(defaultValue = "") String since) {
    String title = WORDS.text("day.news.people.title");
    return list(
        HomePage.NEW_PEOPLE,
        title,
        new FoundColumns(title),
        since,
        day ->
            day.newPeople().stream()
                .flatMap(news ->
                    news.found().stream()
                        .map(f -> new Line(f.other(), news.record(), f.candidate())))
                .toList());
  }

  private <R> ShownList<R> list(
      String path, String title, ColumnSet<R> columns, String since, Function<Day, List<R>> rows) {
    Optional<Day> day =
        desks.mine().map((Desk desk) -> workbench.day(desk, HomeController.firstMoment(since)));
    return new ShownList<>(
        title,
        columns,
        columns.columns(),
        day.map(DayListsController::conditions).orElse(List.of()),
        Address.of(path).with("since", since)::below,
        Address.of("/").with("since", since),
        day.map(rows).orElse(List.of())::forEach);
  }

  private static List<Condition> conditions(Day day) {
    var charge = day.desk().charge();
    return List.of(
        new Condition(WORDS.text("export.filter"), charge.office() + " " + charge.consultant()),
        new Condition(
            WORDS.text("day.news"), WORDS.text("day.since", WORDS.moment(day.newSince()))));
  }
}
