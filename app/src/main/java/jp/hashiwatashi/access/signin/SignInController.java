package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.access.SignInLinks.Redeemed;
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
  private final Credentials credentials;
  private final Clock clock;
  private final LinkMail mail;
  private final Provider provider;

  SignInController(
      SignInLinks links,
      SignInRecords records,
      Proving proving,
      Door door,
      Credentials credentials,
      Clock clock,
      LinkMail mail,
      Provider provider) {
    this.links = links;
    this.records = records;
    this.proving = proving;
    this.door = door;
    this.credentials = credentials;
    this.clock = clock;
    this.mail = mail;
    this.provider = provider;
  }

  @GetMapping("/sign-in")
  SignInPage signIn(
      @RequestParam(defaultValue = "") String token,
      @RequestParam @Nullable String ended,
      @RequestParam @Nullable String kept,
      @RequestParam(name = "provider") @Nullable String provided) {
    return page(token, ended != null, kept != null, "", provided != null, List.of());
  }

  private SignInPage page(
      String token,
      boolean ended,
      boolean kept,
      String name,
      boolean provided,
      List<FieldFault> faults) {
    return new SignInPage(
        token, ended, kept, name, provided, mail.isConfigured(), provider.isConfigured(), faults);
  }

  /** A link that was used by this very browser a moment ago, as by going back: nothing is amiss. */
  @PostMapping("/sign-in")
  RedirectView byLink(
      @RequestParam(defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Redeemed> link = links.redeem(token);
    Optional<Known> account = link.map(Redeemed::name).flatMap(records::find);
    if (account.isEmpty()) {
      return Redirects.seeOther(request.getUserPrincipal() == null ? "/sign-in?ended" : "/");
    }
    return Redirects.seeOther(in(account.get(), link.get(), request, response));
  }

  private String in(
      Known account, Redeemed link, HttpServletRequest request, HttpServletResponse response) {
    if (link.isInvitation() && account.needsSecondFactor()) {
      credentials.handedOver(account, link.madeBy());
      HalfIn.keep(request, account.name(), HalfIn.Stage.PASSWORD, clock.instant());
      return HalfIn.Stage.PASSWORD.path();
    }
    // Whoever can make other links runs the server: they set up a second factor when they like.
    return account.secondFactor() == null
        ? door.enter(account.name(), Door.How.LINK, request, response)
        : door.after(account, Door.How.LINK, request, response);
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

  private SignInPage again(String name, String told) {
    return page("", false, false, name, false, List.of(new FieldFault("name", told)));
  }

  @GetMapping("/signed-out")
  SignedOutPage signedOut() {
    return new SignedOutPage();
  }
}
