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

/** Drafts of whoever is signed in: one for each record, and one for a new one of each register. */
@Component
public class Drafts {

  /** Stands for the id of a record that has none yet. */
  public static final String NEW = "";

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  Drafts(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /** The draft of a record's change, or of a new record by {@link #NEW}. */
  public Optional<Draft> find(RegisterName register, String id) {
    return jdbc.sql(
            """
            select base_version, texts, saved_at from draft
            where owner = :owner and register = :register and record_id = :id
            """)
        .params(key(register, id))
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
   * @param recordId {@link #NEW} for a new record
   * @param name as typed; empty when none was
   */
  public record Begun(RegisterName register, String recordId, String name, Instant savedAt) {}

  /** The drafts of whoever is signed in, the latest first. */
  public List<Begun> mine() {
    return jdbc.sql(
            """
            select register, record_id, coalesce(texts ->> 'name', texts ->> 'employer', '') as name,
              saved_at
            from draft where owner = :owner order by saved_at desc
            """)
        .param("owner", signedIn.name())
        .query((row, n) ->
            new Begun(
                RegisterName.of(row.getString("register")).orElseThrow(),
                row.getString("record_id"),
                row.getString("name"),
                row.getTimestamp("saved_at").toInstant()))
        .list();
  }

  public void keep(RegisterName register, String id, long baseVersion, Map<String, String> texts) {
    jdbc.sql(
            """
            insert into draft (owner, register, record_id, base_version, texts)
            values (:owner, :register, :id, :version, :texts::jsonb)
            on conflict (owner, register, record_id) do update
            set base_version = excluded.base_version, texts = excluded.texts, saved_at = now()
            """)
        .params(key(register, id))
        .param("version", baseVersion)
        .param("texts", JSON.writeValueAsString(texts))
        .update();
  }

  public void discard(RegisterName register, String id) {
    jdbc.sql("delete from draft where owner = :owner and register = :register and record_id = :id")
        .params(key(register, id))
        .update();
  }

  /** Everybody's drafts of a record that is gone. */
  void discardAll(RegisterName register, String id) {
    jdbc.sql("delete from draft where register = :register and record_id = :id")
        .param("register", register.code())
        .param("id", id)
        .update();
  }

  private Map<String, Object> key(RegisterName register, String id) {
    return Map.of("owner", signedIn.name(), "register", register.code(), "id", id);
  }
}
