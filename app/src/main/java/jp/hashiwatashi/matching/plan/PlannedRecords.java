package jp.hashiwatashi.matching.plan;

import java.util.List;
import jp.hashiwatashi.register.BuiltOnRecords;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People whom plans place, and openings at which they do, as the latest versions say. */
@Repository
class PlannedRecords implements BuiltOnRecords {

  private static final String PEOPLE = "jsonb_array_elements_text(v.content->'people') as record";

  private static final String OPENINGS =
      """
      (select distinct seat->>'openingId' as id
        from jsonb_array_elements(v.result->'seats') as seat) as seats (record)
      """;

  private final JdbcClient jdbc;

  PlannedRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Built> on(RegisterName register, List<String> ids, int most) {
    return switch (register) {
      case PEOPLE -> planned(PEOPLE, ids, most);
      case OPENINGS -> planned(OPENINGS, ids, most);
      case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> List.of();
    };
  }

  private List<Built> planned(String records, List<String> ids, int most) {
    return jdbc.sql(
            """
            select record, v.plan_id
            from group_plan p
            join lateral (
              select * from group_plan_version where plan_id = p.id order by number desc limit 1) v
              on true
            cross join lateral %s
            where p.put_away_at is null and record = any (:ids)
            order by record, v.plan_id limit :most
            """
                .formatted(records))
        .param("ids", ids.toArray(String[]::new))
        .param("most", most)
        .query((row, n) ->
            new Built(row.getString(1), "planned", Address.of("/group-plans", "" + row.getLong(2))))
        .list();
  }
}
