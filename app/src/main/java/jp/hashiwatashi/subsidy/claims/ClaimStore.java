package jp.hashiwatashi.subsidy.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hashiwatashi.subsidy.claims.Claim.OpenDeadline;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The claims as the database has them, under the eyes of whoever is at work. */
@Repository
class ClaimStore {

  /** Of one employer's claims that a page lists. */
  static final int MOST = 500;

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, List<String>>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<Map<String, String>>> DEADLINES =
      new TypeReference<>() {};

  private final JdbcClient jdbc;

  ClaimStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that are seen, the next deadline first, then the latest. */
  List<Claim> all() {
    return jdbc.sql(
            """
            select * from subsidy_claim
            order by deadlines -> 0 ->> 'on' nulls last, id desc limit :most
            """)
        .param("most", MOST)
        .query(ClaimStore::claim)
        .list();
  }

  Optional<Claim> find(long id) {
    return jdbc.sql("select * from subsidy_claim where id = :id")
        .param("id", id)
        .query(ClaimStore::claim)
        .optional();
  }

  /** Notes a look at whom a claim is about, as at any page that tells of somebody. */
  void looked(Claim claim) {
    jdbc.sql("select audit_look_at_claim(:claim)").param("claim", claim.id()).query(row -> {});
  }

  /** Claims of a course at an establishment, those that are filed. */
  List<Claim> filedAt(String establishmentId, Course<?> course) {
    return jdbc.sql(
            """
            select * from subsidy_claim
            where establishment_id = :establishment and course = :course and state in ('APPLIED', 'DECIDED')
            order by id
            """)
        .param("establishment", establishmentId)
        .param("course", course.name())
        .query(ClaimStore::claim)
        .list();
  }

  /** Until the transaction ends nobody else counts the claims of this establishment. */
  void alone(String establishmentId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('claims of ' || :establishment, 0))")
        .param("establishment", establishmentId)
        .query(row -> {});
  }

  /** The claim that was recorded with a form. */
  Optional<Claim> of(UUID form) {
    return jdbc.sql("select * from subsidy_claim where form_key = :form")
        .param("form", form)
        .query(ClaimStore::claim)
        .optional();
  }

  /**
   * @param form that it is recorded with; null for none
   * @return its number; empty where another was recorded with that form
   */
  Optional<Long> add(Claim claim, @Nullable UUID form) {
    return jdbc.sql(
            """
            insert into subsidy_claim (employer_id, establishment_id, person_id, office, course, facts, answer,
              deadlines, state, made_by, form_key)
            values (:employer, :establishment, :person, :office, :course, :facts::jsonb, :answer::jsonb,
              :deadlines::jsonb, :state, :by, :form) on conflict (form_key) do nothing returning id
            """)
        .param("form", form)
        .param("employer", claim.employerId())
        .param("establishment", claim.establishmentId())
        .param("person", claim.personId())
        .param("office", claim.office())
        .param("course", claim.course().name())
        .param("facts", JSON.writeValueAsString(claim.texts()))
        .param("answer", claim.estimate().json())
        .param("deadlines", json(claim.deadlines()))
        .param("state", claim.state().name())
        .param("by", claim.madeBy())
        .query(Long.class)
        .optional();
  }

  /**
   * Keeps what was changed.
   *
   * @return false where somebody else changed it in the meantime, or it is not ours to change
   */
  boolean change(Claim claim) {
    return jdbc.sql(
                """
                update subsidy_claim set office = :office, facts = :facts::jsonb, answer = :answer::jsonb,
                  deadlines = :deadlines::jsonb, state = :state, certified_on = :certified, applied_on = :applied,
                  decided_on = :decided, decided_yen = :decidedYen, repaid_on = :repaid, repaid_yen = :repaidYen,
                  reason = :reason, version = version + 1, updated_at = now()
                where id = :id and version = :version
                """)
            .param("office", claim.office())
            .param("facts", JSON.writeValueAsString(claim.texts()))
            .param("answer", claim.estimate().json())
            .param("deadlines", json(claim.deadlines()))
            .param("state", claim.state().name())
            .param("certified", claim.at().certifiedOn())
            .param("applied", claim.at().appliedOn())
            .param("decided", claim.at().decidedOn())
            .param("decidedYen", claim.at().decidedYen())
            .param("repaid", claim.at().repaidOn())
            .param("repaidYen", claim.at().repaidYen())
            .param("reason", claim.at().reason())
            .param("id", claim.id())
            .param("version", claim.version())
            .update()
        == 1;
  }

  private static String json(List<OpenDeadline> deadlines) {
    return JSON.writeValueAsString(
        deadlines.stream()
            .map(one -> Map.of("what", one.what(), "on", one.on().toString()))
            .toList());
  }

  static List<OpenDeadline> deadlines(String json) {
    return JSON.readValue(json, DEADLINES).stream()
        .map(one -> new OpenDeadline(one.getOrDefault("what", ""), LocalDate.parse(one.get("on"))))
        .toList();
  }

  private static Claim claim(ResultSet row, int number) throws SQLException {
    return new Claim(
        row.getLong("id"),
        row.getString("employer_id"),
        row.getString("establishment_id"),
        row.getString("person_id"),
        row.getString("office"),
        Courses.named(row.getString("course")).orElseThrow(),
        JSON.readValue(row.getString("facts"), TEXTS),
        KeptAnswer.read(row.getString("answer")),
        deadlines(row.getString("deadlines")),
        new Claim.Stage(
            ClaimState.valueOf(row.getString("state")),
            day(row, "certified_on"),
            day(row, "applied_on"),
            day(row, "decided_on"),
            yen(row, "decided_yen"),
            day(row, "repaid_on"),
            yen(row, "repaid_yen"),
            row.getString("reason")),
        row.getLong("version"),
        row.getString("made_by"),
        row.getTimestamp("updated_at").toInstant());
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static @Nullable Long yen(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Long.class);
  }
}
