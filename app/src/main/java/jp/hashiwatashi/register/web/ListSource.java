package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.hashiwatashi.register.MatchedStore;
import jp.hashiwatashi.register.NamedStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.page.Words;

/** Where the rows of a list come from, filtered and sorted as its form says. */
sealed interface ListSource<R> {

  /** All rows, however many, handed over one after another. */
  void forEach(ListForm form, Consumer<R> reader);

  /** The filter and the order in words, one sentence each. */
  List<String> told(ListForm form, Words words);

  /**
   * A register whose records are matched.
   *
   * @param orders that the list can be in, its usual one first
   */
  record OfMatched<R extends Registered, O extends Enum<O> & MatchedStore.ListOrder>(
      String path, MatchedStore<R, ?, O> store, List<O> orders) implements ListSource<R> {

    @Override
    public void forEach(ListForm form, Consumer<R> reader) {
      store.forEach(form.filter(), form.<O>order(orders).orElse(orders.getFirst()), reader);
    }

    @Override
    public List<String> told(ListForm form, Words words) {
      List<String> told = new ArrayList<>(Selection.of(path, form, words, orders).told());
      if (form.<O>order(orders).isEmpty()) {
        told.add(usualOrder(words, orders));
      }
      return told;
    }
  }

  /** A register of what employers have, which is sorted by id. */
  record OfNamed<R extends Registered>(NamedStore<R> store) implements ListSource<R> {

    @Override
    public void forEach(ListForm form, Consumer<R> reader) {
      store.forEach(form.text(), form.employerId(), reader);
    }

    @Override
    public List<String> told(ListForm form, Words words) {
      List<String> told = new ArrayList<>();
      if (!form.text().isEmpty()) {
        told.add(words.text("filter.told", words.text("filter.text"), form.text()));
      }
      if (!form.employerId().isEmpty()) {
        told.add(words.text("filter.told", words.text("filter.employer"), form.employerId()));
      }
      told.add(words.text("filter.told", words.text("filter.sort"), words.text("order.id")));
      return told;
    }
  }

  private static String usualOrder(Words words, List<? extends Enum<?>> orders) {
    String usual = FilterChoices.orders(words, orders).getFirst().label();
    return words.text("filter.told", words.text("filter.sort"), usual);
  }
}
