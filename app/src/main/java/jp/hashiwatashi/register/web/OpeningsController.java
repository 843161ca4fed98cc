package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.OpeningStore.Order;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of openings on screens. */
@Controller
final class OpeningsController {

  private static final List<Order> ORDERS = List.of(Order.values());

  private final OpeningStore store;

  OpeningsController(OpeningStore store) {
    this.store = store;
  }

  @GetMapping("/openings")
  OpeningsPage list(ListForm form, Locale locale) {
    var filter = form.filter();
    Order order = form.<Order>order(ORDERS).orElse(Order.ID);
    var address = form.address("/openings");
    var asked = Paging.of(form.pageNumber(), form.rows(), Integer.MAX_VALUE, address);
    var slice = store.list(filter, order, (asked.page() - 1) * asked.size(), asked.size());
    var paging = Paging.of(asked.page(), asked.size(), slice.total(), address);
    if (paging.page() != asked.page()) {
      slice = store.list(filter, order, (paging.page() - 1) * paging.size(), paging.size());
    }
    var selection = Selection.of("/openings", form, Words.in(locale), ORDERS);
    return new OpeningsPage(selection, slice.rows(), paging);
  }

  @GetMapping("/openings/{id}")
  OpeningPage opening(@PathVariable String id) {
    return new OpeningPage(
        store.find(id).orElseThrow(() -> new NothingHere(NothingHere.Kind.OPENING, id)));
  }
}
