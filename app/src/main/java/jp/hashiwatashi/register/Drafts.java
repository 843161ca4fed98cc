package jp.hashiwatashi.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of whoever is signed in: one for each record, and one for each form for a new one. */
@Component
public class Drafts {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  Drafts(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  public Optional<Draft> find(DraftKey key) {
    return jdbc.sql(
            """
            select base_version, texts, saved_at from draft
            where owner = :owner and register = :register and record_id = :id and form = :form
            """)
        .params(parameters(key))
        .query((row, n) ->
            new Draft(
                row.getLong("base_version"),
                JSON.readValue(row.getString("texts"), TEXTS),
                row.getTimestamp("saved_at").toInstant()))
        .optional();
  }

  /**
   * A draft of whoever is signed in.
   *
   * @param name as typed; empty when none was
   */
  public record Begun(DraftKey key, String name, Instant savedAt) {}

  /** The drafts of whoever is signed in, the latest first. */
  public List<Begun> mine() {
    return jdbc.sql(
            """
            select register, record_id, form, saved_at,
              coalesce(texts ->> 'name', texts ->> 'employer', '') as name
            from draft where owner = :owner order by saved_at desc, register, record_id, form
            """)
        .param("owner", signedIn.name())
        .query((row, n) ->
            new Begun(
                new DraftKey(
                    RegisterName.of(row.getString("register")).orElseThrow(),
                    row.getString("record_id"),
                    row.getString("form")),
                row.getString("name"),
                row.getTimestamp("saved_at").toInstant()))
        .list();
  }

  /** The new records of a register that whoever is signed in has begun and not kept. */
  public List<Begun> unfinished(RegisterName register) {
    return mine().stream()
        .filter(begun -> begun.key().register() == register && begun.key().recordId().isEmpty())
        .toList();
  }

  /**
   * Who else is changing a record: whose draft of it was kept in the last quarter of an hour.
   *
   * @return their names, the latest first
   */
  public List<String> others(RegisterName register, String id) {
    return jdbc.sql(
            """
            select owner from typing_beside(:register, :id) order by saved_at desc
            """)
        .param("register", register.code())
        .param("id", id)
        .query((row, n) -> row.getString("owner"))
        .list();
  }

  public void keep(DraftKey key, long baseVersion, Map<String, String> texts) {
    jdbc.sql(
            """
            insert into draft (owner, register, record_id, form, base_version, texts)
            values (:owner, :register, :id, :form, :version, :texts::jsonb)
            on conflict (owner, register, record_id, form) do update
            set base_version = excluded.base_version, texts = excluded.texts, saved_at = now()
            """)
        .params(parameters(key))
        .param("version", baseVersion)
        .param("texts", JSON.writeValueAsString(texts))
        .update();
  }

  public void discard(DraftKey key) {
    jdbc.sql(
            """
            delete from draft
            where owner = :owner and register = :register and record_id = :id and form = :form
            """)
        .params(parameters(key))
        .update();
  }

  private Map<String, Object> parameters(DraftKey key) {
    return Map.of(
        "owner",
        signedIn.name(),
        "register",
        key.register().code(),
        "id",
        key.recordId(),
        "form",
        key.form());
  }
}
