package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import jp.hashiwatashi.shared.lists.CsvAsked;
import jp.hashiwatashi.shared.lists.ListAnswer;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.lists.SubstitutionsPage;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists of the registers as files. */
@Controller
final class DownloadsController {

  private final Registers registers;
  private final ListAnswer answer;
  private final Map<RegisterName, TakenOutList<?>> lists;

  DownloadsController(Registers registers, ListAnswer answer) {
    this.registers = registers;
    this.answer = answer;
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
    return new TakenOutList<>(title, set, store);
  }

  @GetMapping({
    "/people/export.xlsx",
    "/openings/export.xlsx",
    "/employers/export.xlsx",
    "/establishments/export.xlsx",
    "/contacts/export.xlsx"
  })
  void workbook(ListForm form, HttpServletResponse response) throws IOException {
    answer.workbook(asked(form), response);
  }

  @GetMapping({
    "/people/export.csv",
    "/openings/export.csv",
    "/employers/export.csv",
    "/establishments/export.csv",
    "/contacts/export.csv"
  })
  void csv(ListForm form, CsvAsked asked, HttpServletResponse response) throws IOException {
    answer.csv(asked(form), asked, response);
  }

  @GetMapping({
    "/people/export-substitutions",
    "/openings/export-substitutions",
    "/employers/export-substitutions",
    "/establishments/export-substitutions",
    "/contacts/export-substitutions"
  })
  SubstitutionsPage substitutions(ListForm form) {
    return answer.substitutions(asked(form));
  }

  private ShownList<?> asked(ListForm form) {
    return Objects.requireNonNull(lists.get(form.register())).shown(form);
  }
}
