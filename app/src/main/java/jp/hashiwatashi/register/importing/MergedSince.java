package jp.hashiwatashi.register.importing;

import jp.hashiwatashi.register.Reference;
import jp.hashiwatashi.register.RegisterName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows that name records which have gone into others since the file was compared, or kept. */
@Component
class MergedSince {

  /** The name of an employer is written beside its number. */
  private static final String WITH_NAME =
      """
       || case when i.before ->> 'employer' is null then '{}' else jsonb_build_object(
        'employer', (select coalesce(e.name, '') from employer e where e.id = m.into_id)) end
      """;

  private final JdbcClient jdbc;

  MergedSince(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Marks rows that would name such a record: whoever compares anew sees which one stands for it. */
  void markOvertaken(Import one) {
    for (Reference reference : Reference.of(one.register())) {
      jdbc.sql(
              """
              update import_row i set outcome = 'OVERTAKEN' from merged_record m
              where i.import_id = :id and i.outcome in ('NEW', 'CHANGED')
              and m.register = :named and m.record_id = i.texts ->> :column
              """)
          .param("id", one.id())
          .param("named", reference.named().code())
          .param("column", reference.column())
          .update();
    }
  }

  /**
   * Where changed rows named such a record before, has them name the one that stands for it: undone they
   * are to say so, and so is their history.
   */
  void nameStanding(Import one) {
    for (Reference reference : Reference.of(one.register())) {
      jdbc.sql(
              """
              update import_row i
              set before = i.before || jsonb_build_object('%1$s', m.into_id) %2$s
              from merged_record m
              where i.import_id = :id and i.outcome = 'CHANGED'
              and m.register = :named and m.record_id = i.before ->> '%1$s'
              """
                  .formatted(
                      reference.column(),
                      reference.named() == RegisterName.EMPLOYERS ? WITH_NAME : ""))
          .param("id", one.id())
          .param("named", reference.named().code())
          .update();
    }
  }
}
