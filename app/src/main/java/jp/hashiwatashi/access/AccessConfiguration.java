package jp.hashiwatashi.access;

import java.time.Clock;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The one chain that every request passes: what it does not open stays closed. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  @Bean
  SecurityFilterChain security(HttpSecurity http, SignInLinks links) throws Exception {
    var api = PathPatternRequestMatcher.pathPattern("/api/**");
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(EndpointRequest.to("health", "prometheus"))
                .permitAll()
                .requestMatchers("/sign-in", "/signed-out", "/assets/**", "/favicon.ico", "/error")
                .permitAll()
                .anyRequest()
                .hasRole("CONSULTANT"))
        .addFilterAt(new SignInFilter(links), UsernamePasswordAuthenticationFilter.class)
        .exceptionHandling(faults ->
            faults
                .defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), api)
                .defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/signed-out"))
        .headers(
            headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** There are no passwords: without this the framework would make a user with one. */
  @Bean
  AuthenticationManager noPasswords() {
    return authentication -> {
      throw new ProviderNotFoundException("people sign in by link only");
    };
  }

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
