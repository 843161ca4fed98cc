package jp.hashiwatashi.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** For those who follow the registers: which records there are, and in which state. */
@Repository
public class RegisterMarks {

  private final JdbcClient jdbc;

  RegisterMarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The marks of all records, in no order, one after another. */
  @Transactional(readOnly = true)
  public void forEach(RegisterName register, Consumer<RecordMark> reader) {
    String employer =
        register == RegisterName.EMPLOYERS
            ? "select r.id, r.version, r.updated_at, null as employer_name from employer r"
            : """
            select r.id, r.version, r.updated_at, e.name as employer_name
            from %s r left join employer e on e.id = r.employer_id
            """
                .formatted(register.table());
    try (Stream<RecordMark> marks =
        jdbc
            .sql(employer)
            .withFetchSize(5_000)
            .query((row, n) ->
                new RecordMark(
                    row.getString(1),
                    row.getLong(2),
                    row.getTimestamp(3).toInstant(),
                    row.getString(4)))
            .stream()) {
      marks.forEach(reader);
    }
  }

  /** The ids of the records that name this employer; of the employers, its own. */
  public List<String> ofEmployer(RegisterName register, String employerId) {
    String column = register == RegisterName.EMPLOYERS ? "id" : "employer_id";
    return jdbc.sql("select id from %s where %s = :id".formatted(register.table(), column))
        .param("id", employerId)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** Those of the ids whose records were changed after a moment of the database's time. */
  public Set<String> changedSince(RegisterName register, Collection<String> ids, Instant moment) {
    return new HashSet<>(
        jdbc.sql(
                "select id from %s where id = any (:ids) and updated_at > :moment"
                    .formatted(register.table()))
            .param("ids", ids.toArray(String[]::new))
            .param("moment", Timestamp.from(moment))
            .query((row, n) -> row.getString(1))
            .list());
  }

  /** How many records of the register were changed after a moment of the database's time. */
  public int countChangedSince(RegisterName register, Instant moment) {
    return jdbc.sql(
            "select count(*) from %s where updated_at > :moment".formatted(register.table()))
        .param("moment", Timestamp.from(moment))
        .query(Integer.class)
        .single();
  }

  /** Those of the ids that are in the register now. */
  public Set<String> present(RegisterName register, Collection<String> ids) {
    return new HashSet<>(
        jdbc.sql("select id from %s where id = any (:ids)".formatted(register.table()))
            .param("ids", ids.toArray(String[]::new))
            .query((row, n) -> row.getString(1))
            .list());
  }
}
