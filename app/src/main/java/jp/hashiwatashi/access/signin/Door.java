package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where everybody comes in, however they proved who they are. */
@Component
public final class Door {

  private final LateTyping late;
  private final Clock clock;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  Door(LateTyping late, Clock clock) {
    this.late = late;
    this.clock = clock;
  }

  /**
   * Lets somebody in who has proved who they are by a password or a link, or asks for the second factor
   * first.
   *
   * @return where to go
   */
  String after(Known account, HttpServletRequest request, HttpServletResponse response) {
    HalfIn.Stage stage =
        account.secondFactor() != null ? HalfIn.Stage.CODE : HalfIn.Stage.ENROLMENT;
    if (account.secondFactor() == null && !account.needsSecondFactor()) {
      return enter(account.name(), request, response);
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
  public String enter(String name, HttpServletRequest request, HttpServletResponse response) {
    request.getSession();
    request.changeSessionId();
    HalfIn.forget(request);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            name, null, AuthorityUtils.createAuthorityList("ROLE_CONSULTANT")));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    return late.takeUp(request).or(() -> WantedPage.take(request)).orElse("/");
  }
}
