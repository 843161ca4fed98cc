package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.ContactColumns;
import jp.hashiwatashi.register.EmployerColumns;
import jp.hashiwatashi.register.EstablishmentColumns;
import jp.hashiwatashi.register.OpeningRecordColumns;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SendingRecordColumns;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists of the registers as files. */
@Controller
final class DownloadsController {

  private final Registers registers;
  private final ListDownload download;
  private final Map<String, TakenOutList<?>> lists;

  DownloadsController(Registers registers, ListDownload download) {
    this.registers = registers;
    this.download = download;
    this.lists =
        Arrays.stream(RegisterName.values())
            .collect(Collectors.toMap(RegisterName::path, this::list));
  }

  private TakenOutList<?> list(RegisterName name) {
    return switch (name) {
      case PEOPLE ->
          list(
              name,
              new SendingRecordColumns(),
              new ListSource.OfMatched<>(
                  name.path(), registers.people(), List.of(SendingRecordStore.Order.values())));
      case OPENINGS ->
          list(
              name,
              new OpeningRecordColumns(),
              new ListSource.OfMatched<>(
                  name.path(), registers.openings(), List.of(OpeningStore.Order.values())));
      case EMPLOYERS ->
          list(name, new EmployerColumns(), new ListSource.OfNamed<>(registers.employers()));
      case ESTABLISHMENTS ->
          list(
              name,
              new EstablishmentColumns(),
              new ListSource.OfNamed<>(registers.establishments()));
      case CONTACTS ->
          list(name, new ContactColumns(), new ListSource.OfNamed<>(registers.contacts()));
    };
  }

  private <R> TakenOutList<R> list(RegisterName name, ColumnSet<R> set, ListSource<R> source) {
    String title = Words.in(Locale.JAPANESE).text("register." + name.code());
    return new TakenOutList<>(name.path(), title, set, source, download);
  }

  @GetMapping({
    "/people/export.xlsx",
    "/openings/export.xlsx",
    "/employers/export.xlsx",
    "/establishments/export.xlsx",
    "/contacts/export.xlsx"
  })
  void workbook(
      ListForm form, Principal person, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    asked(request).workbook(form, person, response);
  }

  @GetMapping({
    "/people/export.csv",
    "/openings/export.csv",
    "/employers/export.csv",
    "/establishments/export.csv",
    "/contacts/export.csv"
  })
  void csv(
      ListForm form,
      CsvAsked asked,
      Principal person,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    asked(request).csv(form, asked, person, response);
  }

  @GetMapping({
    "/people/export-substitutions",
    "/openings/export-substitutions",
    "/employers/export-substitutions",
    "/establishments/export-substitutions",
    "/contacts/export-substitutions"
  })
  SubstitutionsPage substitutions(ListForm form, HttpServletRequest request) {
    return asked(request).substitutionsPage(form);
  }

  /** The list that the address is below. */
  private TakenOutList<?> asked(HttpServletRequest request) {
    String path = request.getServletPath();
    return Objects.requireNonNull(lists.get(path.substring(0, path.indexOf('/', 1))));
  }
}
