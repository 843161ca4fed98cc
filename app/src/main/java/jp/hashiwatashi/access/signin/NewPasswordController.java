package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.shared.page.Redirects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets whoever has opened an invitation choose a password, and goes on to the second factor. */
@Controller
final class NewPasswordController {

  private static final String PATH = "/sign-in/new-password";

  private final SignInRecords records;
  private final Credentials credentials;
  private final Sessions sessions;
  private final Door door;
  private final Clock clock;

  NewPasswordController(
      SignInRecords records, Credentials credentials, Sessions sessions, Door door, Clock clock) {
    this.records = records;
    this.credentials = credentials;
    this.sessions = sessions;
    this.door = door;
    this.clock = clock;
  }

  private Optional<Known> invited(HttpServletRequest request) {
    return HalfIn.at(HalfIn.Stage.PASSWORD, request, clock.instant()).flatMap(records::find);
  }

  @GetMapping(PATH)
  Object choose(HttpServletRequest request) {
    Optional<Known> account = invited(request);
    return account.isPresent()
        ? new NewPasswordPage(account.get().name(), List.of())
        : Redirects.seeOther("/sign-in");
  }

  @PostMapping(PATH)
  Object choose(
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    Optional<Known> account = invited(request);
    if (account.isEmpty()) {
      return Redirects.seeOther("/sign-in");
    }
    String name = account.get().name();
    Optional<PasswordRule> broken = PasswordRule.brokenBy(password, name);
    if (broken.isPresent()) {
      return new NewPasswordPage(name, List.of(AccountController.fault(broken.get(), locale)));
    }
    credentials.password(account.get(), password);
    sessions.endAll(name);
    return Redirects.seeOther(door.after(account.get(), Door.How.LINK, request, response));
  }
}
