package jp.hashiwatashi.access.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of a person, to be looked at and ended. */
@Component
public final class Sessions {

  private final FindByIndexNameSessionRepository<? extends Session> kept;

  Sessions(FindByIndexNameSessionRepository<? extends Session> kept) {
    this.kept = kept;
  }

  /**
   * One of them.
   *
   * @param handle by which it can be ended, and nobody comes in
   */
  public record Open(
      String handle, Instant since, Instant lastUsed, String source, String browser) {}

  /** Those in which a person is at work, the last used first. */
  public List<Open> of(String name) {
    return kept.findByPrincipalName(name).values().stream()
        .filter(session -> !session.isExpired())
        .map(Sessions::open)
        .sorted(Comparator.comparing(Open::lastUsed).reversed())
        .toList();
  }

  private static Open open(Session session) {
    Entry entry =
        session.getAttribute(Entry.NAME) instanceof Entry known
            ? known
            : new Entry(session.getCreationTime(), "", "");
    return new Open(
        handle(session.getId()),
        entry.at(),
        session.getLastAccessedTime(),
        entry.source(),
        entry.browser());
  }

  /** Ends one of a person's; nothing when it is over already. */
  public void end(String name, String handle) {
    ids(name).keySet().stream().filter(id -> handle(id).equals(handle)).forEach(kept::deleteById);
  }

  /** Ends all of a person's. */
  public void endAll(String name) {
    endAllBut(name, "");
  }

  /** Ends all but the one with this handle. */
  void endAllBut(String name, String handle) {
    ids(name).keySet().stream().filter(id -> !handle(id).equals(handle)).forEach(kept::deleteById);
  }

  private Map<String, ? extends Session> ids(String name) {
    return kept.findByPrincipalName(name);
  }

  static String handle(String id) {
    return HexFormat.of().formatHex(Digests.sha256(id), 0, 12);
  }
}
