package jp.hashiwatashi.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hashiwatashi.access.signin.ApiTokens.Holder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in by a token, on the REST face only and in the header {@code Authorization} only (RFC
 * 6750). What else a request has of a sign-in, cookies above all, counts for nothing then: it has no
 * session and begins none, and so needs no form's token either.
 */
final class BearerFilter extends OncePerRequestFilter {

  /** The same for a token that is wrong, over, ended or nobody's. */
  private static final String WRONG = ProgramsDoor.CHALLENGE + ", error=\"invalid_token\"";

  private static final String TOO_LITTLE =
      ProgramsDoor.CHALLENGE + ", error=\"insufficient_scope\"";

  /** The kind of the fault that is told then. */
  private static final String ASKS_ONLY = "asks-only";

  private static final String SCHEME = "Bearer";
  private static final Set<String> ASKING = Set.of("GET", "HEAD");

  /** In whose name wrong tokens are counted by the address they come from; no account has it. */
  static final String GUESSES = "\u0001api-token";

  /** Who was let in, or nobody: for the answer that tells a fault, which is another dispatch. */
  private static final String LOOKED_AT = BearerFilter.class.getName();

  private static final Object NOBODY = new Object();

  private final ApiTokens tokens;
  private final SignInRecords records;

  BearerFilter(ApiTokens tokens, SignInRecords records) {
    this.tokens = tokens;
    this.records = records;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Object before = request.getAttribute(LOOKED_AT);
    if (before == null && !isByToken(request)) {
      chain.doFilter(request, response);
      return;
    }
    // Whoever the cookie is of must not even be looked for.
    SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    CsrfFilter.skipRequest(request);
    if (before == null) {
      request.setAttribute(LOOKED_AT, NOBODY);
      Optional<ByToken> program = letIn(request, response);
      if (program.isEmpty()) {
        return;
      }
      request.setAttribute(LOOKED_AT, program.get());
    }
    if (request.getAttribute(LOOKED_AT) instanceof Authentication program) {
      SecurityContextHolder.getContext().setAuthentication(program);
    }
    chain.doFilter(new SessionlessRequest(request), response);
  }

  private static boolean isByToken(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/")
        && authorizations(request).stream().anyMatch(BearerFilter::isBearer);
  }

  private static List<String> authorizations(HttpServletRequest request) {
    return Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
  }

  private static boolean isBearer(String authorization) {
    return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && (authorization.length() == SCHEME.length()
            || authorization.charAt(SCHEME.length()) == ' ');
  }

  private Optional<ByToken> letIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> sent = authorizations(request);
    String token = sent.size() == 1 ? sent.getFirst().substring(SCHEME.length()).strip() : "";
    Optional<Holder> holder =
        TokenText.hasShape(token) ? tokens.find(token) : Optional.<Holder>empty();
    String source = request.getRemoteAddr();
    if (holder.isEmpty() || !holder.get().open()) {
      refuse(holder.map(Holder::person).orElse(""), source, response);
      return Optional.empty();
    }
    Holder known = holder.get();
    if (!known.sends() && !ASKING.contains(request.getMethod())) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, TOO_LITTLE);
      response.sendError(HttpServletResponse.SC_FORBIDDEN, ASKS_ONLY);
      return Optional.empty();
    }
    if (tokens.used(known)) {
      records.note(known.person(), source, Door.How.TOKEN, false);
    }
    return Optional.of(new ByToken(known.person(), known.appointment()));
  }

  /**
   * The right token is taken however many wrong ones came from the same address: nobody guesses 256 bits,
   * and a program beside it must not stop another. What is held back is the work and the trail's entries.
   */
  private void refuse(String person, String source, HttpServletResponse response)
      throws IOException {
    Optional<Duration> wait = records.begin(GUESSES, source);
    if (wait.isPresent()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
      return;
    }
    records.note(person, source, Door.How.TOKEN, true);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, WRONG);
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }
}
