package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.ContactColumns;
import jp.hashiwatashi.register.EmployerColumns;
import jp.hashiwatashi.register.EstablishmentColumns;
import jp.hashiwatashi.register.OpeningRecordColumns;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SendingRecordColumns;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists of the registers as files. */
@Controller
final class DownloadsController {

  private final Registers registers;
  private final ListDownload download;
  private final Map<RegisterName, TakenOutList<?>> lists;

  DownloadsController(Registers registers, ListDownload download) {
    this.registers = registers;
    this.download = download;
    this.lists =
        Arrays.stream(RegisterName.values()).collect(Collectors.toMap(name -> name, this::list));
  }

  private TakenOutList<?> list(RegisterName name) {
    return switch (name) {
      case PEOPLE -> list(name, new SendingRecordColumns(), registers.people());
      case OPENINGS -> list(name, new OpeningRecordColumns(), registers.openings());
      case EMPLOYERS -> list(name, new EmployerColumns(), registers.employers());
      case ESTABLISHMENTS -> list(name, new EstablishmentColumns(), registers.establishments());
      case CONTACTS -> list(name, new ContactColumns(), registers.contacts());
    };
  }

  private <R extends Registered> TakenOutList<R> list(
      RegisterName name, ColumnSet<R> set, RegisterStore<R> store) {
    String title = Words.in(Locale.JAPANESE).text("register." + name.code());
    return new TakenOutList<>(title, set, store, download);
  }

  @GetMapping({
    "/people/export.xlsx",
    "/openings/export.xlsx",
    "/employers/export.xlsx",
    "/establishments/export.xlsx",
    "/contacts/export.xlsx"
  })
  void workbook(ListForm form, Principal person, HttpServletResponse response) throws IOException {
    asked(form).workbook(form, person, response);
  }

  @GetMapping({
    "/people/export.csv",
    "/openings/export.csv",
    "/employers/export.csv",
    "/establishments/export.csv",
    "/contacts/export.csv"
  })
  void csv(ListForm form, CsvAsked asked, Principal person, HttpServletResponse response)
      throws IOException {
    asked(form).csv(form, asked, person, response);
  }

  @GetMapping({
    "/people/export-substitutions",
    "/openings/export-substitutions",
    "/employers/export-substitutions",
    "/establishments/export-substitutions",
    "/contacts/export-substitutions"
  })
  SubstitutionsPage substitutions(ListForm form) {
    return asked(form).substitutionsPage(form);
  }

  private TakenOutList<?> asked(ListForm form) {
    return Objects.requireNonNull(lists.get(form.register()));
  }
}
