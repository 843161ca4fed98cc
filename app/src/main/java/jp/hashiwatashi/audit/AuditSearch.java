package jp.hashiwatashi.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trail as auditors read it: the latest first. What somebody may read of it the database says. */
@Component
public class AuditSearch {

  /** So many are counted, and so many are taken out at most. */
  public static final int MOST = 100_000;

  private final JdbcClient jdbc;

  AuditSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many entries answer, {@link #MOST} and one at most. */
  public int count(AuditQuestion question) {
    return jdbc.sql(
            "select count(*) from (select from audit_entry "
                + question.where()
                + "limit :most) as found")
        .params(question.values())
        .param("most", MOST + 1)
        .query(Integer.class)
        .single();
  }

  public List<AuditEntry> list(AuditQuestion question, int offset, int limit) {
    return select(question, offset, limit).list();
  }

  /** The latest, {@link #MOST} at most, one after another. */
  @Transactional(readOnly = true)
  public void forEach(AuditQuestion question, Consumer<AuditEntry> reader) {
    try (Stream<AuditEntry> entries = select(question, 0, MOST).stream()) {
      entries.forEach(reader);
    }
  }

  private JdbcClient.MappedQuerySpec<AuditEntry> select(
      AuditQuestion question, int offset, int limit) {
    return jdbc.sql(
            "select "
                + AuditEntry.COLUMNS
                + " from audit_entry "
                + question.where()
                + "order by number desc offset :offset limit :limit")
        .params(question.values())
        .param("offset", offset)
        .param("limit", limit)
        .withFetchSize(1_000)
        .query((row, n) -> AuditEntry.read(row));
  }
}
