package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.Slice;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Paging;

/** The page of a list that was asked for, or the last one where there are fewer. */
record Listing<R>(List<R> rows, Paging paging) {

  /** A list, of which a part is read. */
  interface Source<R> {

    Slice<R> read(int offset, int limit);
  }

  /**
   * @param address of the list, without page and size
   */
  static <R> Listing<R> of(ListForm form, Address address, Source<R> source) {
    Paging asked = Paging.of(form.pageNumber(), form.rows(), Integer.MAX_VALUE, address);
    Slice<R> slice = read(asked, source);
    Paging paging = Paging.of(asked.page(), asked.size(), slice.total(), address);
    if (paging.page() != asked.page()) {
      slice = read(paging, source);
    }
    return new Listing<>(slice.rows(), paging);
  }

  private static <R> Slice<R> read(Paging paging, Source<R> source) {
    return source.read((paging.page() - 1) * paging.size(), paging.size());
  }
}
