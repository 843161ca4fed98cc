package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.EstablishmentStore;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.SendingRecordStore.Order;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of people on screens. */
@Controller
final class PeopleController {

  private static final List<Order> ORDERS = List.of(Order.values());

  private final SendingRecordStore store;
  private final EstablishmentStore establishments;

  PeopleController(SendingRecordStore store, EstablishmentStore establishments) {
    this.store = store;
    this.establishments = establishments;
  }

  @GetMapping("/people")
  PeoplePage list(ListForm form, Locale locale) {
    var filter = form.filter();
    Order order = form.<Order>order(ORDERS).orElse(Order.ID);
    var listing =
        Listing.of(
            form,
            form.address("/people"),
            (offset, limit) -> store.list(filter, order, offset, limit));
    var selection = Selection.of("/people", form, Words.in(locale), ORDERS);
    return new PeoplePage(selection, listing.rows(), listing.paging());
  }

  @GetMapping("/people/{id}")
  PersonPage person(@PathVariable String id) {
    var record = store.find(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.PERSON, id));
    return new PersonPage(record, establishments.named(record.separation().establishmentId()));
  }
}
