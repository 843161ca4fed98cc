package jp.hashiwatashi.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.ContactStore;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.EstablishmentStore;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.OpeningStore.Order;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of openings on screens. */
@Controller
final class OpeningsController {

  private static final List<Order> ORDERS = List.of(Order.values());

  private final OpeningStore store;
  private final EmployerStore employers;
  private final EstablishmentStore establishments;
  private final ContactStore contacts;
  private final Clock clock;

  OpeningsController(
      OpeningStore store,
      EmployerStore employers,
      EstablishmentStore establishments,
      ContactStore contacts,
      Clock clock) {
    this.store = store;
    this.employers = employers;
    this.establishments = establishments;
    this.contacts = contacts;
    this.clock = clock;
  }

  @GetMapping("/openings")
  OpeningsPage list(ListForm form, Locale locale) {
    var filter = form.filter();
    Order order = form.<Order>order(ORDERS).orElse(Order.ID);
    var listing =
        Listing.of(
            form,
            form.address("/openings"),
            (offset, limit) -> store.list(filter, order, offset, limit));
    var selection = Selection.of("/openings", form, Words.in(locale), ORDERS);
    return new OpeningsPage(selection, listing.rows(), listing.paging());
  }

  @GetMapping("/openings/{id}")
  OpeningPage opening(@PathVariable String id) {
    var opening = store.find(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.OPENING, id));
    var employer = employers.named(opening.employerId());
    return new OpeningPage(
        opening,
        employer,
        employer == null ? null : employer.sme(LocalDate.now(clock)),
        establishments.named(opening.receiver().establishmentId()),
        contacts.named(opening.receiver().contactId()));
  }
}
