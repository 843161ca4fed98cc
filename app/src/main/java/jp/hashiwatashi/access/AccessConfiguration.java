package jp.hashiwatashi.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.hashiwatashi.access.signin.LateTyping;
import jp.hashiwatashi.access.signin.ProgramsDoor;
import jp.hashiwatashi.access.signin.Provider;
import jp.hashiwatashi.access.signin.WantedPage;
import jp.hashiwatashi.shared.page.Conditions;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The one chain that every request passes: what it does not open stays closed. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  private static final RequestMatcher API = PathPatternRequestMatcher.pathPattern("/api/**");

  /** What is asked on the port of health and metrics, where there are no pages to sign in for. */
  private static final RequestMatcher MANAGEMENT =
      request ->
          WebServerApplicationContext.hasServerNamespace(
              WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()),
              "management");

  /** Asked by a script for a part of a page that is open. */
  private static final RequestMatcher PART_OF_PAGE =
      request -> request.getHeader("HX-Request") != null;

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, LateTyping late, Provider provider, ProgramsDoor programs)
      throws Exception {
    provider.open(http);
    programs.open(http);
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(EndpointRequest.to("health", "prometheus"))
                .permitAll()
                .requestMatchers(MANAGEMENT)
                .denyAll()
                .requestMatchers(
                    "/sign-in",
                    "/sign-in/**",
                    SetUp.PATH,
                    "/signed-out",
                    "/language",
                    "/demo",
                    "/calendar/*",
                    "/error")
                .permitAll()
                .requestMatchers("/assets/**", "/favicon.ico")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(faults ->
            faults
                .defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.NOT_FOUND), MANAGEMENT)
                .accessDeniedHandler(
                    (request, response, fault) -> denied(request, response, fault, late))
                .defaultAuthenticationEntryPointFor(
                    (request, response, nobody) -> {
                      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, ProgramsDoor.CHALLENGE);
                      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                    },
                    API)
                .defaultAuthenticationEntryPointFor(AccessConfiguration::wholePage, PART_OF_PAGE)
                .defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true))
        .requestCache(cache -> cache.requestCache(afterSignIn()))
        .logout(logout ->
            logout
                .logoutUrl("/sign-out")
                .logoutSuccessUrl("/signed-out")
                .addLogoutHandler(
                    new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
        .headers(
            headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** A session that ended while a page was open: the whole page is asked for anew, as it is now. */
  private static void wholePage(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException ended) {
    String query = request.getQueryString();
    response.setHeader("HX-Redirect", request.getRequestURI() + (query == null ? "" : "?" + query));
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
  }

  /** Where there is nothing, nothing is forbidden either; and what was typed is not lost. */
  private static void denied(
      HttpServletRequest request,
      HttpServletResponse response,
      AccessDeniedException denied,
      LateTyping late)
      throws IOException, ServletException {
    if (MANAGEMENT.matches(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean part = PART_OF_PAGE.matches(request);
    // A part is asked for while somebody types: only a search leads away from the page.
    boolean whole = !part || request.getRequestURI().equals(Conditions.PATH);
    Optional<String> next =
        denied instanceof CsrfException && whole ? late.save(request) : Optional.empty();
    if (next.isPresent() && part) {
      response.setHeader("HX-Redirect", next.get());
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (next.isPresent()) {
      // Not by sendRedirect with a status: it ends the answer before a session can be told in it.
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(HttpHeaders.LOCATION, next.get());
    } else {
      new AccessDeniedHandlerImpl().handle(request, response, denied);
    }
  }

  /** Where a person wanted to go before the sign-in, with all that was typed there; no program. */
  private static RequestCache afterSignIn() {
    return new WantedPage(request ->
        request.getMethod().equals("GET")
            && !PART_OF_PAGE.matches(request)
            && !API.matches(request)
            && !MANAGEMENT.matches(request));
  }

  /** Ids are what employers write: they may hold a slash, a semicolon or a percent sign. */
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowUrlEncodedDoubleSlash(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowSemicolon(true);
    firewall.setAllowBackSlash(true);
    return firewall;
  }

  /** People come in by pages of our own: without this the framework would make a user with a password. */
  @Bean
  AuthenticationManager nobodyElse() {
    return authentication -> {
      throw new ProviderNotFoundException("people sign in by our own pages");
    };
  }
}
