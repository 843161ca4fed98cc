package jp.hashiwatashi.register.web;

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
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists of the registers as files. */
@Controller
final class DownloadsController {

  private final Registers registers;
  private final Map<RegisterName, TakenOutList<?>> lists;

  DownloadsController(Registers registers) {
    this.registers = registers;
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
    "/people" + ShownList.FILES,
    "/openings" + ShownList.FILES,
    "/employers" + ShownList.FILES,
    "/establishments" + ShownList.FILES,
    "/contacts" + ShownList.FILES
  })
  ShownList<?> list(ListForm form) {
    return Objects.requireNonNull(lists.get(form.register())).shown(form);
  }
}
