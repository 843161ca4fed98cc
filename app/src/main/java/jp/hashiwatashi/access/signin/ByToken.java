package jp.hashiwatashi.access.signin;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A program at work in a person's name: by a token, and in one appointment of that person's only. */
public final class ByToken extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final String person;
  private final long appointment;

  ByToken(String person, long appointment) {
    super(List.of());
    this.person = person;
    this.appointment = appointment;
    setAuthenticated(true);
  }

  /** Number of the appointment. */
  public long appointment() {
    return appointment;
  }

  /** Whom histories and the trail name. */
  @Override
  public String getPrincipal() {
    return person;
  }

  /** What was sent is not kept. */
  @Override
  public String getCredentials() {
    return "";
  }
}
