package jp.hashiwatashi.workbench.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.register.Charge;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.calendar.JapaneseTime;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.workbench.Desk;
import jp.hashiwatashi.workbench.Desks;
import jp.hashiwatashi.workbench.Workbench;
import jp.hashiwatashi.workbench.Workbench.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The start page: a consultant's day, or the question who one is. */
@Controller
final class HomeController {

  private static final int MOST_MARKED = 200;

  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final Workbench workbench;
  private final Desks desks;

  HomeController(
      SendingRecordStore people, OpeningStore openings, Workbench workbench, Desks desks) {
    this.people = people;
    this.openings = openings;
    this.workbench = workbench;
    this.desks = desks;
  }

  /**
   * @param since first day that counts as new, in any shape that days are typed in
   */
  @GetMapping("/")
  HomePage home(@RequestParam(defaultValue = "") String since) {
    Instant from = firstMoment(since);
    Optional<Desk> desk = desks.mine();
    var marked = RegisterFilter.ALL.with(ListCondition.EXAMPLES, "yes");
    return new HomePage(
        people.count(),
        openings.count(),
        desk.isPresent() ? List.of() : workbench.seats(),
        desk.map(at -> workbench.day(at, from)).orElse(null),
        from == null ? "" : since,
        Example.among(
            people.list(marked, SendingRecordStore.Order.ID, 0, MOST_MARKED).rows(),
            openings.list(marked, OpeningStore.Order.ID, 0, MOST_MARKED).rows()));
  }

  /** Null for what is no day: then what counts as new is what was not looked at. */
  static @Nullable Instant firstMoment(String day) {
    return JapaneseDays.read(day) instanceof DayReading.Understood(LocalDate first, var notice)
        ? JapaneseTime.beginningOf(first)
        : null;
  }

  @GetMapping("/desk")
  DeskPage desk() {
    return new DeskPage(workbench.seats(), desks.mine().map(Desk::charge).orElse(null), false);
  }

  /**
   * Sits down as a consultant.
   *
   * @param seat {@link DeskPage#value}
   */
  @PostMapping("/desk")
  Object sit(@RequestParam(defaultValue = "") String seat) {
    Optional<Charge> chosen =
        workbench.seats().stream()
            .map(Seat::charge)
            .filter(charge -> DeskPage.value(charge).equals(seat))
            .findFirst();
    if (chosen.isEmpty()) {
      return new DeskPage(workbench.seats(), desks.mine().map(Desk::charge).orElse(null), true);
    }
    desks.sit(chosen.get());
    return Redirects.seeOther("/");
  }

  /**
   * @param sent what {@link SeenForm} has written into the page
   */
  @PostMapping("/seen")
  RedirectView seen(@RequestParam MultiValueMap<String, String> sent) {
    SeenForm.read(sent).ifPresent(workbench::seen);
    return Redirects.seeOther("/");
  }
}
