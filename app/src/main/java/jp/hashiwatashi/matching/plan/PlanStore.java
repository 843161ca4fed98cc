package jp.hashiwatashi.matching.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.matching.group.Tally;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Plans with all their versions. A version never changes, but for its result, which comes once. */
@Repository
class PlanStore {

  private static final JsonMapper JSON = new JsonMapper();

  /** Null for a version without a placement. */
  private static final String TALLY =
      """
      case when jsonb_array_length(v.result->'faults') = 0
        then (v.result->'tally'->>'placed')::integer end as placed,
      (v.result->'tally'->>'totalScore')::bigint as total
      """;

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  PlanStore(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /**
   * Keeps a new plan.
   *
   * @param key of what was sent; the plan that was made of it before is given back
   */
  @Transactional
  public long make(String key, PlanContent content) {
    Optional<Long> made =
        jdbc.sql(
                """
                insert into group_plan (made_key, made_by) values (:key, :by)
                on conflict (made_key) do nothing returning id
                """)
            .param("key", key)
            .param("by", signedIn.name())
            .query(Long.class)
            .optional();
    if (made.isEmpty()) {
      return jdbc.sql("select id from group_plan where made_key = :key")
          .param("key", key)
          .query(Long.class)
          .single();
    }
    add(made.get(), 1, content, new PlanChange.Made());
    return made.get();
  }

  /**
   * Keeps the next version, without its result.
   *
   * @return whether this number was still free
   */
  public boolean add(long plan, int number, PlanContent content, PlanChange change) {
    return jdbc.sql(
                """
                insert into group_plan_version (plan_id, number, content, change, made_by)
                values (:plan, :number, :content::jsonb, :change::jsonb, :by)
                on conflict (plan_id, number) do nothing
                """)
            .param("plan", plan)
            .param("number", number)
            .param("content", JSON.writeValueAsString(content))
            .param("change", JSON.writeValueAsString(change))
            .param("by", signedIn.name())
            .update()
        == 1;
  }

  /** Keeps what came of a version; what came of it before stays. */
  public void solved(long plan, int number, PlanResult result, Instant registersOf) {
    jdbc.sql(
            """
            update group_plan_version set result = :result::jsonb, solved_at = :at
            where plan_id = :plan and number = :number and result is null
            """)
        .param("plan", plan)
        .param("number", number)
        .param("result", JSON.writeValueAsString(result))
        .param("at", Timestamp.from(registersOf))
        .update();
  }

  /** The database's time, by which the registers note their changes. */
  public Instant now() {
    return jdbc.sql("select now()").query(Timestamp.class).single().toInstant();
  }

  public Optional<PlanVersion> latest(long plan) {
    return jdbc.sql(
            """
            select * from group_plan_version where plan_id = :plan order by number desc limit 1
            """)
        .param("plan", plan)
        .query((row, n) -> version(row))
        .optional();
  }

  public Optional<PlanVersion> version(long plan, int number) {
    return jdbc.sql("select * from group_plan_version where plan_id = :plan and number = :number")
        .param("plan", plan)
        .param("number", number)
        .query((row, n) -> version(row))
        .optional();
  }

  /** What was done after this version, the latest first, at most so many. */
  public List<PlanStep> since(long plan, int number, int most) {
    return jdbc.sql(
            "select number, change, made_by, made_at, "
                + TALLY
                + """
                from group_plan_version v where plan_id = :plan and number > :number
                order by number desc limit :most
                """)
        .param("plan", plan)
        .param("number", number)
        .param("most", most)
        .query((row, n) ->
            new PlanStep(
                row.getInt("number"),
                JSON.readValue(row.getString("change"), PlanChange.class),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                tally(row)))
        .list();
  }

  /** The last version up to this one that has a placement. */
  public Optional<PlanVersion> solved(long plan, int number) {
    return jdbc.sql(
            """
            select * from group_plan_version where plan_id = :plan and number <= :number
              and jsonb_array_length(result->'faults') = 0
            order by number desc limit 1
            """)
        .param("plan", plan)
        .param("number", number)
        .query((row, n) -> version(row))
        .optional();
  }

  /** How many plans are or are not put away. */
  public int count(boolean putAway) {
    return jdbc.sql("select count(*) from group_plan where (put_away_at is not null) = :away")
        .param("away", putAway)
        .query(Integer.class)
        .single();
  }

  /** Plans that are or are not put away, those changed last first. */
  public List<PlanSummary> all(boolean putAway, int offset, int most) {
    return jdbc.sql(
            "select v.plan_id, v.content->>'name' as name, "
                + "jsonb_array_length(v.content->'people') as people, v.made_by, v.made_at, "
                + TALLY
                + """
                from group_plan p join lateral (
                  select * from group_plan_version where plan_id = p.id
                  order by number desc limit 1) v on true
                where (p.put_away_at is not null) = :away
                order by v.made_at desc, v.plan_id desc limit :most offset :offset
                """)
        .param("away", putAway)
        .param("offset", offset)
        .param("most", most)
        .query((row, n) ->
            new PlanSummary(
                row.getLong("plan_id"),
                row.getString("name"),
                row.getInt("people"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                tally(row)))
        .list();
  }

  private static @Nullable Tally tally(ResultSet row) throws SQLException {
    int placed = row.getInt("placed");
    return row.wasNull() ? null : new Tally(placed, row.getLong("total"));
  }

  public void putAway(long plan, boolean away) {
    jdbc.sql("update group_plan set put_away_at = case when :away then now() end where id = :plan")
        .param("plan", plan)
        .param("away", away)
        .update();
  }

  public boolean isPutAway(long plan) {
    return jdbc.sql("select put_away_at is not null from group_plan where id = :plan")
        .param("plan", plan)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  private static PlanVersion version(ResultSet row) throws SQLException {
    @Nullable String result = row.getString("result");
    @Nullable Timestamp solved = row.getTimestamp("solved_at");
    return new PlanVersion(
        row.getLong("plan_id"),
        row.getInt("number"),
        JSON.readValue(row.getString("content"), PlanContent.class),
        JSON.readValue(row.getString("change"), PlanChange.class),
        row.getString("made_by"),
        row.getTimestamp("made_at").toInstant(),
        result == null ? null : JSON.readValue(result, PlanResult.class),
        solved == null ? null : solved.toInstant());
  }
}
