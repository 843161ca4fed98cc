package jp.hashiwatashi.access.signin;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions that end some hours after the sign-in, however busy they are. */
final class LimitedSessions<S extends Session> implements SessionRepository<S> {

  static final Duration LONGEST = Duration.ofHours(12);

  private final SessionRepository<S> kept;
  private final Clock clock;

  LimitedSessions(SessionRepository<S> kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public S createSession() {
    return kept.createSession();
  }

  @Override
  public void save(S session) {
    kept.save(session);
  }

  @Override
  public @Nullable S findById(String id) {
    S session = kept.findById(id);
    if (session != null
        && session.getAttribute(Entry.NAME) instanceof Entry entry
        && !clock.instant().isBefore(entry.at().plus(LONGEST))) {
      kept.deleteById(id);
      return null;
    }
    return session;
  }

  @Override
  public void deleteById(String id) {
    kept.deleteById(id);
  }
}
