package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.ListExport;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.Substitutions;

/**
 * One of the lists that can be taken out: all the rows that the form's filter leaves, in its order.
 *
 * @param path of the list on screen
 * @param title name of the file and its sheet
 */
record TakenOutList<R>(
    String path, String title, ColumnSet<R> set, ListSource<R> source, ListDownload download) {

  void workbook(ListForm form, Principal person, HttpServletResponse response) throws IOException {
    download.send(list(form, person), ListFormat.WORKBOOK, rows(form), response);
  }

  /** UTF-8 where it is asked for; otherwise Windows-31J, once its substitutions have been seen. */
  void csv(ListForm form, CsvAsked asked, Principal person, HttpServletResponse response)
      throws IOException {
    ListFormat format = asked.isUtf8() ? ListFormat.CSV_UTF_8 : ListFormat.CSV_WINDOWS_31J;
    if (!asked.isUtf8() && !asked.mayChange() && substitutions(form).count() > 0) {
      response.sendRedirect(form.address(path + "/export-substitutions").toString());
    } else {
      download.send(list(form, person), format, rows(form), response);
    }
  }

  SubstitutionsPage substitutionsPage(ListForm form) {
    Substitutions<R> found = substitutions(form);
    return new SubstitutionsPage(
        found.count(),
        found.first(),
        form.export(path, "export.csv").with("substitute", "yes").toString(),
        form.export(path, "export.xlsx").toString(),
        form.address(path).toString());
  }

  private Substitutions<R> substitutions(ListForm form) {
    var substitutions = new Substitutions<>(set, columns(form));
    source.forEach(form, substitutions::look);
    return substitutions;
  }

  private ListDownload.Rows<R> rows(ListForm form) {
    return reader -> source.forEach(form, reader);
  }

  private ListExport<R> list(ListForm form, Principal person) {
    var conditions = download.conditions(title, source, form, person.getName());
    return new ListExport<>(title, columns(form), conditions);
  }

  private List<Column<R, ?>> columns(ListForm form) {
    return ListExport.chosen(set, form.chosenColumns());
  }
}
