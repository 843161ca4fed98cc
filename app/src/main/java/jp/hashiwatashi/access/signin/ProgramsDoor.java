package jp.hashiwatashi.access.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;

/** Where programs come in: beside the people's way, and before anything asks for a form's token. */
@Component
public final class ProgramsDoor {

  /** What a program is told that has shown nothing. */
  public static final String CHALLENGE = "Bearer realm=\"hashiwatashi\"";

  private final ApiTokens tokens;
  private final SignInRecords records;

  ProgramsDoor(ApiTokens tokens, SignInRecords records) {
    this.tokens = tokens;
    this.records = records;
  }

  /** Opens it. */
  public void open(HttpSecurity http) {
    http.addFilterBefore(new BearerFilter(tokens, records), CsrfFilter.class);
  }
}
