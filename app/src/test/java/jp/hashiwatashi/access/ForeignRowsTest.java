package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Ten thousand queries at random, across three offices and three employers: no foreign row. */
class ForeignRowsTest {

  private static final int QUERIES = 10_000;

  /** What is asked, for ids that begin with the register's letter, the office and the employer. */
  private static final List<String> FORMS =
      List.of(
          "select id from sending_record where %s",
          "select p.id from sending_record p left join employer e on e.id = p.employer_id where %s",
          "select seeker_id from match_mark m where exists (select from opening where %s)",
          "select record_id from record_change where %s or register = 'people'",
          "select id from (select * from sending_record order by office desc limit 20) p where %s",
          "select p.id from opening o join sending_record p using (employer_id) where %s",
          "with one as materialized (select * from sending_record) select id from one where %s",
          "select max(id) from sending_record where %s group by office, employer_id",
          "select unnest(array_agg(id)) from sending_record where %s",
          "update sending_record set wishes = 'x' where (%s) returning id",
          "select id from sending_record where id in (select seeker_id from match_mark) and (%s)");

  private static final List<String> CONDITIONS =
      List.of(
          "true",
          "1 = 1 or office = '西'",
          "employer_id = 'E2'",
          "office <> '南'",
          "strpos(search_key, 'E') > 0",
          "not (office = '東')",
          "coalesce(wishes, work, '') is not null");

  private final ThreeOffices three = new ThreeOffices();

  @Test
  void noQueryBringsAForeignRow() {
    RandomGenerator random = Seeds.random("foreign rows");
    int asked = 0;
    int found = 0;
    while (asked < QUERIES) {
      var who = three.accounts.get(random.nextInt(three.accounts.size()));
      String form = FORMS.get(random.nextInt(FORMS.size()));
      String condition = CONDITIONS.get(random.nextInt(CONDITIONS.size()));
      if (!fits(form, condition)) {
        continue;
      }
      asked++;
      String sql =
          form.formatted(
              condition.replace("wishes, work", form.contains("opening") ? "work" : "wishes"));
      Set<String> ids = asked(who.name(), sql);
      found += ids.size();
      assertThat(ids)
          .as("%s: %s", who.name(), sql)
          .allMatch(id -> who.sees().test(id.substring(1, 2), id.substring(2, 4)));
    }
    assertThat(found).as("rows that were seen at all").isGreaterThan(QUERIES);
  }

  /** The ids that come back; none where the database refuses the change of what it shows. */
  private Set<String> asked(String who, String sql) {
    try {
      return three.as(who, () -> three.ids(sql));
    } catch (DataAccessException refused) {
      assertThat(refused).rootCause().hasMessageContaining("row-level security");
      return Set.of();
    }
  }

  /** Names that two tables of a form have, or none, are left out. */
  private static boolean fits(String form, String condition) {
    return condition.equals("true") || !form.contains(" join ") && !form.contains("record_change");
  }
}
