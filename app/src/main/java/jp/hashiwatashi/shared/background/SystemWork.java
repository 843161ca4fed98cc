package jp.hashiwatashi.shared.background;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work of the program itself, which has a name: the database shows it every row, and the trail says that it
 * was at work. Nothing is done in this way unless it says so; a thread that says nothing is nobody, and
 * sees nothing. It counts for connections that are taken from the pool meanwhile: a transaction that
 * began before goes on as whoever began it.
 */
public final class SystemWork extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final String job;
  private final String person;

  private SystemWork(String job, String person) {
    super(List.of());
    this.job = job;
    this.person = person;
    setAuthenticated(true);
  }

  /** Does work of the program's own. */
  public static void as(String job, Runnable work) {
    as(
        job,
        () -> {
          work.run();
          return "";
        });
  }

  /** Does work of the program's own. */
  public static <T> T as(String job, Supplier<T> work) {
    return as(new SystemWork(job, "system"), work);
  }

  /**
   * Does what somebody has asked for and may have done, but reaches records that this person may not
   * see: the histories name the person.
   */
  public static <T> T onBehalf(String person, String job, Supplier<T> work) {
    return as(new SystemWork(job, person), work);
  }

  private static <T> T as(SystemWork one, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(one);
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** Name of the work, such as {@code search}. */
  public String job() {
    return job;
  }

  /** Whom histories name: the person on whose behalf it is done, else {@code system}. */
  @Override
  public String getPrincipal() {
    return person;
  }

  @Override
  public String getCredentials() {
    return "";
  }
}
