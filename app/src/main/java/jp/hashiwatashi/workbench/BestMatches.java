package jp.hashiwatashi.workbench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.register.RegisterName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The best of everybody as they were last looked for, and since when each is among them. */
@Repository
class BestMatches {

  private final JdbcClient jdbc;

  BestMatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps the best of these ids and forgets those of them that were the best before. What was not
   * among the best before is so since now, unless nobody had ever looked for them.
   *
   * @return how many pairs are new
   */
  @Transactional
  int keep(RegisterName register, List<String> ids, List<Best> best, Instant now) {
    var values =
        Map.of(
            "register", register.code(),
            "ids", ids.toArray(String[]::new),
            "of", best.stream().map(Best::id).toArray(String[]::new),
            "others", best.stream().map(Best::otherId).toArray(String[]::new),
            "scores", best.stream().map(Best::score).toArray(Integer[]::new),
            "now", Timestamp.from(now));
    jdbc.sql(
            """
            delete from best_match b
            where register = :register and id = any (:ids) and not exists (
              select from unnest(:of::text[], :others::text[]) as f(id, other_id)
              where f.id = b.id and f.other_id = b.other_id)
            """)
        .params(values)
        .update();
    // Who was never looked for is not here yet: their first best ones are nothing new.
    int fresh =
        jdbc.sql(
                """
                insert into best_match (register, id, other_id, score, since)
                select :register, f.id, f.other_id, f.score, :now
                from unnest(:of::text[], :others::text[], :scores::integer[])
                  as f(id, other_id, score)
                join rematched r on r.register = :register and r.id = f.id
                on conflict do nothing
                """)
            .params(values)
            .update();
    jdbc.sql(
            """
            insert into rematched (register, id, rematched_at)
            select :register, unnest(:ids::text[]), :now
            on conflict (register, id) do update set rematched_at = excluded.rematched_at
            """)
        .params(values)
        .update();
    jdbc.sql(
            """
            insert into best_match (register, id, other_id, score)
            select :register, f.id, f.other_id, f.score
            from unnest(:of::text[], :others::text[], :scores::integer[]) as f(id, other_id, score)
            on conflict (register, id, other_id) do update set score = excluded.score
            """)
        .params(values)
        .update();
    return fresh;
  }

  /**
   * Since when which are among the best, by the ids of those who were looked for already; nothing
   * where it is since the first time.
   */
  Map<String, Map<String, Optional<Instant>>> since(RegisterName register, Collection<String> ids) {
    Map<String, Map<String, Optional<Instant>>> since = new HashMap<>();
    jdbc.sql(
            """
            select r.id, b.other_id, b.since
            from rematched r left join best_match b on (b.register, b.id) = (r.register, r.id)
            where r.register = :register and r.id = any (:ids)
            """)
        .param("register", register.code())
        .param("ids", ids.toArray(String[]::new))
        .query(row -> {
          var of = since.computeIfAbsent(row.getString("id"), id -> new HashMap<>());
          String other = row.getString("other_id");
          if (other != null) {
            of.put(other, Optional.ofNullable(row.getTimestamp("since")).map(Timestamp::toInstant));
          }
        });
    return since;
  }

  /** Forgets those who are no longer registered. */
  void forgetGone(RegisterName register) {
    jdbc.sql(
            """
            delete from rematched r
            where register = :register and not exists (select from %s s where s.id = r.id)
            """
                .formatted(register.table()))
        .param("register", register.code())
        .update();
  }
}
