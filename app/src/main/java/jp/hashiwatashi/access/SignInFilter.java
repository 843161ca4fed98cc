package jp.hashiwatashi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs in whoever posts the token of a link that was not used yet. */
final class SignInFilter extends AbstractAuthenticationProcessingFilter {

  private final SignInLinks links;

  SignInFilter(SignInLinks links, LateTyping late) {
    super(
        PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/sign-in"),
        authentication -> authentication);
    this.links = links;
    setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
    var wherePeopleWanted = new SavedRequestAwareAuthenticationSuccessHandler();
    setAuthenticationSuccessHandler((request, response, person) -> {
      Optional<String> typed = late.takeUp(request);
      if (typed.isPresent()) {
        response.sendRedirect(typed.get(), HttpServletResponse.SC_SEE_OTHER);
      } else {
        wherePeopleWanted.onAuthenticationSuccess(request, response, person);
      }
    });
    var ended = new SimpleUrlAuthenticationFailureHandler("/sign-in?ended");
    var inAlready = new SimpleUrlAuthenticationFailureHandler("/");
    setAuthenticationFailureHandler((request, response, fault) ->
        (isSignedIn(request) ? inAlready : ended)
            .onAuthenticationFailure(request, response, fault));
  }

  /** A link that was used by this very browser a moment ago, as by going back: nothing is amiss. */
  private static boolean isSignedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
            != null;
  }

  @Override
  public Authentication attemptAuthentication(
      HttpServletRequest request, HttpServletResponse response) {
    String token = request.getParameter("token");
    return (token == null ? Optional.<String>empty() : links.redeem(token))
        .map(principal ->
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.createAuthorityList("ROLE_CONSULTANT")))
        .orElseThrow(() -> new BadCredentialsException("link used, too old or unknown"));
  }
}
