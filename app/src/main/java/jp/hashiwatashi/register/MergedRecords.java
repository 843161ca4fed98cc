package jp.hashiwatashi.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has become of records that are gone into others. */
@Component
public class MergedRecords {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  MergedRecords(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /** The id of the record that stands for one that is gone. */
  public Optional<String> standingFor(RegisterName register, String id) {
    return jdbc.sql(
            "select into_id from merged_record where register = :register and record_id = :id")
        .param("register", register.code())
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** The ids of the records that stand for those of these that are gone, by the ids that are gone. */
  public Map<String, String> standingFor(RegisterName register, Collection<String> ids) {
    Map<String, String> standing = new HashMap<>();
    jdbc.sql(
            """
            select record_id, into_id from merged_record
            where register = :register and record_id = any (:ids)
            """)
        .param("register", register.code())
        .param("ids", ids.toArray(String[]::new))
        .query(row -> {
          standing.put(row.getString(1), row.getString(2));
        });
    return standing;
  }

  /** The records that are gone into this one, the latest first. */
  public List<MergedRecord> into(RegisterName register, String id) {
    return jdbc.sql(
            """
            select record_id, into_id, merged_at, merged_by, texts from merged_record
            where register = :register and into_id = :id order by merged_at desc, record_id
            """)
        .param("register", register.code())
        .param("id", id)
        .query((row, n) ->
            new MergedRecord(
                row.getString("record_id"),
                row.getString("into_id"),
                row.getTimestamp("merged_at").toInstant(),
                row.getString("merged_by"),
                JSON.readValue(row.getString("texts"), TEXTS)))
        .list();
  }

  /** Notes a record that goes into another, and with it all that had gone into it. */
  void note(RegisterName register, String id, Map<String, String> texts, String into) {
    jdbc.sql(
            """
            update merged_record set into_id = :into where register = :register and into_id = :id
            """)
        .param("register", register.code())
        .param("id", id)
        .param("into", into)
        .update();
    jdbc.sql(
            """
            insert into merged_record (register, record_id, into_id, merged_by, texts)
            values (:register, :id, :into, :by, :texts::jsonb)
            on conflict (register, record_id) do update
            set into_id = excluded.into_id, merged_at = now(), merged_by = excluded.merged_by,
              texts = excluded.texts
            """)
        .param("register", register.code())
        .param("id", id)
        .param("into", into)
        .param("by", signedIn.name())
        .param("texts", JSON.writeValueAsString(texts))
        .update();
  }
}
