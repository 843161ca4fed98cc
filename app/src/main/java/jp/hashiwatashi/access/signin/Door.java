package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import jp.hashiwatashi.shared.page.Address;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where everybody comes in, however they proved who they are. */
@Component
final class Door {

  /** By what somebody came in, or was refused. */
  enum How {
    PASSWORD,
    CODE,
    LINK,
    PROVIDER,
    /** A program's, in somebody's name. */
    TOKEN
  }

  private final SignInRecords records;
  private final LateTyping late;
  private final Clock clock;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  Door(SignInRecords records, LateTyping late, Clock clock) {
    this.records = records;
    this.late = late;
    this.clock = clock;
  }

  /**
   * Lets somebody in who has proved who they are by a password or a link, or asks for the second factor
   * first.
   *
   * @return where to go
   */
  String after(Known account, How how, HttpServletRequest request, HttpServletResponse response) {
    HalfIn.Stage stage =
        account.secondFactor() != null ? HalfIn.Stage.CODE : HalfIn.Stage.ENROLMENT;
    if (account.secondFactor() == null && !account.needsSecondFactor()) {
      return enter(account.name(), how, request, response);
    }
    HalfIn.keep(request, account.name(), stage, clock.instant());
    return stage.path();
  }

  /**
   * Lets somebody in; the session has another id from here on.
   *
   * @return where to go: to a form with what was typed when a session ended, to what was asked for
   *     before the sign-in, or to the first page
   */
  String enter(String name, How how, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    HalfIn.forget(request);
    Entry entry = Entry.of(request, clock);
    session.setAttribute(Entry.NAME, entry);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            name, null, AuthorityUtils.createAuthorityList("ROLE_CONSULTANT")));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    records.note(name, entry.source(), how, false);
    return late.takeUp(request)
        .or(() -> WantedPage.take(request).map(wanted -> Address.read(wanted).toString()))
        .orElse("/");
  }
}
