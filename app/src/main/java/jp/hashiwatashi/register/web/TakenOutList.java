package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.ListExport;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Words;

/**
 * One of the lists that can be taken out: all the rows that the form's filter leaves, in its order.
 *
 * @param title name of the file and its sheet
 */
record TakenOutList<R extends Registered>(String title, ColumnSet<R> set, RegisterStore<R> store) {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  ShownList<R> shown(ListForm form) {
    return new ShownList<>(
        title,
        set,
        ListExport.chosen(set, form.chosenColumns()),
        List.of(new Condition(WORDS.text("export.filter"), WORDS.list(narrowed(form)))),
        file -> file(form, file),
        form.address(),
        reader -> store.forEach(form.filter(), form.sorting(), reader));
  }

  private static Address file(ListForm form, String file) {
    Address address = form.export(file);
    return file.equals(ShownList.SUBSTITUTIONS) ? address.with("view", form.viewName()) : address;
  }

  /** The filter and the order in words, one sentence each. */
  private List<String> narrowed(ListForm form) {
    var words = new FilterInWords(set, WORDS);
    return Stream.concat(
            words.conditions(form).stream().map(Told::text),
            Stream.of(words.sorted(form.sorting())))
        .toList();
  }
}
