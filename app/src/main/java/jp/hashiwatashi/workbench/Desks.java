package jp.hashiwatashi.workbench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import jp.hashiwatashi.register.Charge;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which consultant whoever is signed in is; nobody until it is said. */
@Repository
public class Desks {

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  Desks(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  public Optional<Desk> mine() {
    return jdbc.sql("select office, consultant, seen_at from desk where owner = :owner")
        .param("owner", signedIn.name())
        .query((row, n) -> {
          Timestamp seen = row.getTimestamp("seen_at");
          return new Desk(
              new Charge(row.getString("office"), row.getString("consultant")),
              seen == null ? null : seen.toInstant());
        })
        .optional();
  }

  /** Sits down as a consultant; at another one's desk nothing was looked at yet. */
  public void sit(Charge charge) {
    jdbc.sql(
            """
            insert into desk (owner, office, consultant) values (:owner, :office, :consultant)
            on conflict (owner) do update
            set office = excluded.office, consultant = excluded.consultant,
              seen_at = case when (desk.office, desk.consultant) =
                (excluded.office, excluded.consultant) then desk.seen_at end
            """)
        .param("owner", signedIn.name())
        .param("office", charge.office())
        .param("consultant", charge.consultant())
        .update();
  }

  /** What was seen once stays so, whichever of two pages is sent first. */
  void seen(Instant until) {
    jdbc.sql("update desk set seen_at = greatest(seen_at, :until) where owner = :owner")
        .param("until", Timestamp.from(until))
        .param("owner", signedIn.name())
        .update();
  }
}
