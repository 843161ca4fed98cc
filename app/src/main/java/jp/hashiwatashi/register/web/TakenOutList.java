package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.ListExport;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.Substitutions;
import jp.hashiwatashi.shared.page.Words;

/**
 * One of the lists that can be taken out: all the rows that the form's filter leaves, in its order.
 *
 * @param title name of the file and its sheet
 */
record TakenOutList<R extends Registered>(
    String title, ColumnSet<R> set, RegisterStore<R> store, ListDownload download) {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  void workbook(ListForm form, Principal person, HttpServletResponse response) throws IOException {
    download.send(list(form, person), ListFormat.WORKBOOK, rows(form), response);
  }

  /** UTF-8 where it is asked for; otherwise Windows-31J, once its substitutions have been seen. */
  void csv(ListForm form, CsvAsked asked, Principal person, HttpServletResponse response)
      throws IOException {
    ListFormat format = asked.isUtf8() ? ListFormat.CSV_UTF_8 : ListFormat.CSV_WINDOWS_31J;
    if (!asked.isUtf8() && !asked.mayChange() && substitutions(form).count() > 0) {
      response.sendRedirect(
          form.export("export-substitutions").with("view", form.viewName()).toString());
    } else {
      download.send(list(form, person), format, rows(form), response);
    }
  }

  SubstitutionsPage substitutionsPage(ListForm form) {
    Substitutions<R> found = substitutions(form);
    return new SubstitutionsPage(
        found.count(),
        found.first(),
        form.export("export.csv").with("substitute", "yes").toString(),
        form.export("export.xlsx").toString(),
        form.address().toString());
  }

  private Substitutions<R> substitutions(ListForm form) {
    var substitutions = new Substitutions<>(set, columns(form));
    store.forEach(form.filter(), form.sorting(), substitutions::look);
    return substitutions;
  }

  private ListDownload.Rows<R> rows(ListForm form) {
    return reader -> store.forEach(form.filter(), form.sorting(), reader);
  }

  private ListExport<R> list(ListForm form, Principal person) {
    var conditions = download.conditions(title, narrowed(form), person.getName());
    return new ListExport<>(title, columns(form), conditions);
  }

  /** The filter and the order in words, one sentence each. */
  private List<String> narrowed(ListForm form) {
    var words = new FilterInWords(set, WORDS);
    return Stream.concat(
            words.conditions(form).stream().map(Told::text),
            Stream.of(words.sorted(form.sorting())))
        .toList();
  }

  private List<Column<R, ?>> columns(ListForm form) {
    return ListExport.chosen(set, form.chosenColumns());
  }
}
