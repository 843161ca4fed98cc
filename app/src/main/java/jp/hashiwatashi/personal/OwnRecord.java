package jp.hashiwatashi.personal;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hashiwatashi.audit.AuditEntry;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What whoever has signed in may read as the person whom a record is about. */
@Component
class OwnRecord {

  private final JdbcClient jdbc;
  private final SendingRecordStore people;
  private final EditedRegisters registers;

  OwnRecord(JdbcClient jdbc, SendingRecordStore people, EditedRegisters registers) {
    this.jdbc = jdbc;
    this.people = people;
    this.registers = registers;
  }

  /** The own records, most often one; none where there is none yet, or none any more. */
  List<SendingRecord> all() {
    List<String> own =
        jdbc.sql("select unnest(acting_for('people')) order by 1")
            .query((row, n) -> row.getString(1))
            .list();
    return people.find(own);
  }

  /** What consultants have done with a person and openings, the latest first. */
  List<OwnMark> marks(SendingRecord record) {
    return jdbc.sql(
            """
            select opening_id, kind, marked_at, null as ended_at from match_mark where seeker_id = :id
            union all
            select opening_id, kind, marked_at, ended_at from former_mark where seeker_id = :id
            order by marked_at desc, opening_id
            """)
        .param("id", record.id())
        .query((row, n) -> {
          Timestamp ended = row.getTimestamp("ended_at");
          return new OwnMark(
              row.getString("opening_id"),
              row.getString("kind"),
              row.getTimestamp("marked_at").toInstant(),
              ended == null ? null : ended.toInstant());
        })
        .list();
  }

  /** It as people read it, by the codes of the columns. */
  Map<String, String> shown(SendingRecord record) {
    Map<String, String> shown = new TreeMap<>(registers.people().shown(record));
    jdbc.sql("select own_employer_name(:id)")
        .param("id", record.id())
        .query((row, n) -> Optional.ofNullable(row.getString(1)))
        .single()
        .ifPresent(name -> shown.put("employer", name));
    return shown;
  }

  /** Who looked and who changed what, the latest first. */
  List<Touch> touches(int most) {
    return jdbc.sql(
            "select at, actor, kind, register, what, purpose, columns from audit_of_own(:most)")
        .param("most", most)
        .query((row, n) ->
            new Touch(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                AuditEntry.Kind.valueOf(row.getString("kind")),
                row.getString("register"),
                row.getString("what"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("columns").getArray())))
        .list();
  }
}
