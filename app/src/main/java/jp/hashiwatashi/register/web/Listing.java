package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Slice;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Paging;

/** The page of a list that was asked for, or the last one where there are fewer. */
record Listing<R>(List<R> rows, Paging paging) {

  static <R extends Registered> Listing<R> of(ListForm form, RegisterStore<R> store) {
    Address address = form.address();
    Paging asked = Paging.of(form.pageNumber(), form.rows(), Integer.MAX_VALUE, address);
    Slice<R> slice = read(form, asked, store);
    Paging paging = Paging.of(asked.page(), asked.size(), slice.total(), address);
    if (paging.page() != asked.page()) {
      slice = read(form, paging, store);
    }
    return new Listing<>(slice.rows(), paging);
  }

  private static <R extends Registered> Slice<R> read(
      ListForm form, Paging paging, RegisterStore<R> store) {
    int offset = (paging.page() - 1) * paging.size();
    return store.list(form.filter(), form.sorting(), offset, paging.size());
  }
}
