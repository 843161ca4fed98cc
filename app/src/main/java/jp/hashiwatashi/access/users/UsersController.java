package jp.hashiwatashi.access.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.access.SignInName;
import jp.hashiwatashi.access.signin.ApiTokens;
import jp.hashiwatashi.access.signin.LinkMail;
import jp.hashiwatashi.access.signin.QrPicture;
import jp.hashiwatashi.access.signin.Sessions;
import jp.hashiwatashi.access.users.LinkPage.Handed;
import jp.hashiwatashi.access.users.UsersPage.Waiting;
import jp.hashiwatashi.shared.page.DrawnText;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.FileAnswer;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.shared.paper.Paper;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** Users: who they are, as what they act, and what may be done about them. */
@Controller
final class UsersController {

  private static final String USERS = "/users";

  private final UserStore users;
  private final Administration administration;
  private final RoleReading roles;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final SignInLinks links;
  private final SignedIn signedIn;
  private final LinkMail mail;
  private final DrawnText drawn;
  private final FileAnswer files;
  private final Clock clock;

  UsersController(
      UserStore users,
      Administration administration,
      RoleReading roles,
      Sessions sessions,
      ApiTokens tokens,
      SignInLinks links,
      SignedIn signedIn,
      LinkMail mail,
      DrawnText drawn,
      FileAnswer files,
      Clock clock) {
    this.users = users;
    this.administration = administration;
    this.roles = roles;
    this.sessions = sessions;
    this.tokens = tokens;
    this.links = links;
    this.signedIn = signedIn;
    this.mail = mail;
    this.drawn = drawn;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping(USERS)
  UsersPage users(@RequestParam(defaultValue = "") String refused) {
    List<User> all = users.all();
    List<Waiting> waiting =
        Administration.waiting(all).stream()
            .map(grant ->
                new Waiting(
                    grant,
                    administration.refusalOfConfirmation(grant).map(Refusal::name).orElse(null)))
            .toList();
    return new UsersPage(all, waiting, known(refused));
  }

  private static String known(String refused) {
    return List.of(Refusal.values()).stream()
        .map(Refusal::name)
        .filter(refused::equals)
        .findFirst()
        .orElse("");
  }

  @GetMapping(USERS + "/new")
  InvitePage invite() {
    return new InvitePage(Invitation.blank(), grantable(), List.of());
  }

  private List<String> grantable() {
    return administration.grantable().stream().map(Principal::name).toList();
  }

  @PostMapping(USERS + "/new")
  Object invite(@ModelAttribute Invitation typed, Locale locale) {
    var words = Words.in(locale);
    String name = SignInName.of(typed.name()).orElse(null);
    List<FieldFault> faults = new ArrayList<>(typed.faultsOfPerson(name, words));
    RoleReading.Read read = roles.read(typed, administration.grantable(), words);
    faults.addAll(read.faults());
    if (typed.lacksPerson()) {
      faults.add(new FieldFault("email", words.text("users.fault.person")));
    }
    if (name == null || read.role() == null || !faults.isEmpty()) {
      return new InvitePage(typed, grantable(), faults);
    }
    Optional<Long> made =
        administration.invite(name, typed.email().strip(), typed.personKey().strip(), read.role());
    return made.isPresent()
        ? Redirects.seeOther(USERS + "/" + made.get())
        : new InvitePage(
            typed, grantable(), List.of(new FieldFault("name", words.text("users.fault.taken"))));
  }

  private User user(long id) {
    return users.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping(USERS + "/{id}")
  UserPage user(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String refused,
      @RequestParam(defaultValue = "0") long change) {
    User user = user(id);
    Invitation typed =
        user.grants().stream()
            .filter(grant -> grant.id() == change)
            .map(Invitation::of)
            .findFirst()
            .orElseGet(Invitation::blank);
    return page(user, typed, known(refused), List.of());
  }

  private UserPage page(User user, Invitation typed, String refused, List<FieldFault> faults) {
    String untouchable = administration.refusalOfTouching(user).map(Refusal::name).orElse("");
    return new UserPage(
        user,
        untouchable.isEmpty() ? sessions.of(user.name()) : List.of(),
        untouchable.isEmpty() ? tokens.of(user.name()) : List.of(),
        mail.isConfigured() && !user.email().isEmpty(),
        grantable(),
        typed,
        untouchable,
        refused,
        faults);
  }

  @PostMapping(USERS + "/{id}/grants")
  Object grant(@PathVariable long id, @ModelAttribute Invitation typed, Locale locale) {
    User user = user(id);
    RoleReading.Read read = roles.read(typed, administration.grantable(), Words.in(locale));
    return read.role() != null
        ? to(id, administration.grant(user, read.role()))
        : page(user, typed, "", read.faults());
  }

  /** Confirms or ends a grant. */
  @PostMapping(USERS + "/grants/{id}")
  RedirectView decide(@PathVariable long id, @RequestParam(defaultValue = "") String step) {
    Optional<Refusal> refusal =
        switch (step) {
          case "confirm" -> administration.confirm(id);
          case "end" -> administration.end(id);
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    return Redirects.seeOther(USERS + refusal.map(why -> "?refused=" + why.name()).orElse(""));
  }

  /** What concerns the account as a whole. */
  @PostMapping(USERS + "/{id}")
  Object account(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String step,
      HttpServletRequest request) {
    User user = user(id);
    return switch (step) {
      case "disable" -> to(id, administration.disable(user));
      case "enable" -> to(id, administration.enable(user));
      case "sessions" -> to(id, administration.endSessions(user));
      case "second-factor" -> to(id, administration.forgetSecondFactor(user));
      case "link" -> link(user, request);
      case "mail" -> to(id, mailed(user));
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  /** Ends one of the account's tokens. */
  @PostMapping(USERS + "/{id}/tokens")
  RedirectView endToken(@PathVariable long id, @RequestParam(defaultValue = "0") long end) {
    return to(id, administration.endToken(user(id), end));
  }

  private Object link(User user, HttpServletRequest request) {
    Optional<Refusal> refusal = administration.refusalOfTouching(user);
    if (refusal.isPresent() || user.disabledAt() != null) {
      return to(user.id(), refusal.or(() -> Optional.of(Refusal.GONE)));
    }
    String token = links.invite(user.name(), signedIn.name());
    return new LinkPage(
        List.of(new Handed(user.name(), here(request) + SignInLinks.path(token))),
        SignInLinks.HANDED_FOR.toDays(),
        USERS + "/" + user.id());
  }

  /** Nobody but the one it is for reads a mailed link: nobody hands it over. */
  private Optional<Refusal> mailed(User user) {
    Optional<Refusal> refusal = administration.refusalOfTouching(user);
    if (refusal.isEmpty() && user.disabledAt() == null) {
      boolean taken =
          mail.send(user.email(), user.name(), links.invite(user.name(), null), "mail.invitation");
      return taken ? Optional.empty() : Optional.of(Refusal.NOT_MAILED);
    }
    return refusal;
  }

  /** A letter with the link, for whoever has no mail. */
  @PostMapping(USERS + "/{id}/letter")
  void letter(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    User user = user(id);
    if (administration.refusalOfTouching(user).isPresent() || user.disabledAt() != null) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", USERS + "/" + id);
      return;
    }
    Words words = Words.in(Locale.JAPANESE);
    String address = here(request) + SignInLinks.path(links.invite(user.name(), signedIn.name()));
    String document =
        drawn.of(
            "access/letter",
            Map.of(
                "words", words,
                "name", user.name(),
                "address", address,
                "day", words.day(LocalDate.now(clock)),
                "days", SignInLinks.HANDED_FOR.toDays(),
                "picture", QrPicture.of(address)));
    files.send(
        words.text("letter.title"),
        "pdf",
        "application/pdf",
        out -> Paper.draw(document, out),
        response);
  }

  /** The address at which the browser sees the application. */
  static String here(HttpServletRequest request) {
    return request
        .getRequestURL()
        .substring(0, request.getRequestURL().length() - request.getRequestURI().length());
  }

  private static RedirectView to(long id, Optional<Refusal> refusal) {
    return Redirects.seeOther(
        USERS + "/" + id + refusal.map(why -> "?refused=" + why.name()).orElse(""));
  }
}
