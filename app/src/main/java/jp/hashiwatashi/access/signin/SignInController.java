package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The pages before and after a session: in by a link, or by name and password. */
@Controller
final class SignInController {

  private final SignInLinks links;
  private final SignInRecords records;
  private final Proving proving;
  private final Door door;

  SignInController(SignInLinks links, SignInRecords records, Proving proving, Door door) {
    this.links = links;
    this.records = records;
    this.proving = proving;
    this.door = door;
  }

  @GetMapping("/sign-in")
  SignInPage signIn(
      @RequestParam(defaultValue = "") String token,
      @RequestParam @Nullable String ended,
      @RequestParam @Nullable String kept) {
    return new SignInPage(token, ended != null, kept != null, "", List.of());
  }

  /** A link that was used by this very browser a moment ago, as by going back: nothing is amiss. */
  @PostMapping("/sign-in")
  RedirectView byLink(
      @RequestParam(defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<String> name = links.redeem(token);
    if (name.isEmpty()) {
      return Redirects.seeOther(request.getUserPrincipal() == null ? "/sign-in?ended" : "/");
    }
    // Whoever can make links runs the server: they set up a second factor when they like.
    return Redirects.seeOther(
        records
            .find(name.get())
            .filter(account -> account.secondFactor() != null)
            .map(account -> door.after(account, Door.How.LINK, request, response))
            .orElseGet(() -> door.enter(name.get(), Door.How.LINK, request, response)));
  }

  @PostMapping("/sign-in/password")
  Object byPassword(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    return switch (proving.byPassword(name, password, request.getRemoteAddr())) {
      case Proof.Given given ->
          Redirects.seeOther(door.after(given.account(), Door.How.PASSWORD, request, response));
      case Proof.Refused refused -> {
        records.note(name.strip(), request.getRemoteAddr(), Door.How.PASSWORD, true);
        yield again(name, Words.in(locale).text("sign-in.refused"));
      }
      case Proof.TooSoon soon ->
          again(name, Words.in(locale).text("sign-in.too-soon", soon.delay().toSeconds()));
    };
  }

  private static SignInPage again(String name, String told) {
    return new SignInPage("", false, false, name, List.of(new FieldFault("name", told)));
  }

  @GetMapping("/signed-out")
  SignedOutPage signedOut() {
    return new SignedOutPage();
  }
}
