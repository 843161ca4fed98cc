package jp.hashiwatashi.register.web;

import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.SendingRecordStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page. */
@Controller
final class HomeController {

  private static final int MOST_MARKED = 200;

  private final SendingRecordStore people;
  private final OpeningStore openings;

  HomeController(SendingRecordStore people, OpeningStore openings) {
    this.people = people;
    this.openings = openings;
  }

  @GetMapping("/")
  HomePage home() {
    var marked = new RegisterFilter("", 0, 0, null, true);
    return new HomePage(
        people.list(RegisterFilter.ALL, SendingRecordStore.Order.ID, 0, 0).total(),
        openings.list(RegisterFilter.ALL, OpeningStore.Order.ID, 0, 0).total(),
        Example.among(
            people.list(marked, SendingRecordStore.Order.ID, 0, MOST_MARKED).rows(),
            openings.list(marked, OpeningStore.Order.ID, 0, MOST_MARKED).rows()));
  }
}
