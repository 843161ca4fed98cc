package jp.hashiwatashi.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
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
      HttpSecurity http, SignInLinks links, LateForms forms, SignedIn signedIn) throws Exception {
    var late = new LateTyping(forms, signedIn);
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(EndpointRequest.to("health", "prometheus"))
                .permitAll()
                .requestMatchers(MANAGEMENT)
                .denyAll()
                .requestMatchers("/sign-in", "/signed-out", "/language", "/error")
                .permitAll()
                .requestMatchers("/assets/**", "/favicon.ico")
                .permitAll()
                .anyRequest()
                .hasRole("CONSULTANT"))
        .addFilterAt(new SignInFilter(links, late), UsernamePasswordAuthenticationFilter.class)
        .exceptionHandling(faults ->
            faults
                .defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.NOT_FOUND), MANAGEMENT)
                .accessDeniedHandler(
                    (request, response, fault) -> denied(request, response, fault, late))
                .defaultAuthenticationEntryPointFor(
                    (request, response, nobody) ->
                        response.sendError(HttpServletResponse.SC_UNAUTHORIZED),
                    API)
                .defaultAuthenticationEntryPointFor(AccessConfiguration::wholePage, PART_OF_PAGE)
                .defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true))
        .requestCache(cache -> cache.requestCache(afterSignIn()))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/signed-out"))
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
    boolean whole = denied instanceof CsrfException && !PART_OF_PAGE.matches(request);
    Optional<String> next = whole ? late.save(request) : Optional.empty();
    if (next.isPresent()) {
      response.sendRedirect(next.get(), HttpServletResponse.SC_SEE_OTHER);
    } else {
      new AccessDeniedHandlerImpl().handle(request, response, denied);
    }
  }

  /** Where a person wanted to go before the sign-in, with all that was typed there; no program. */
  private static RequestCache afterSignIn() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request ->
        request.getMethod().equals("GET")
            && !PART_OF_PAGE.matches(request)
            && !API.matches(request)
            && !MANAGEMENT.matches(request));
    return cache;
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

  /** There are no passwords: without this the framework would make a user with one. */
  @Bean
  AuthenticationManager noPasswords() {
    return authentication -> {
      throw new ProviderNotFoundException("people sign in by link only");
    };
  }
}
