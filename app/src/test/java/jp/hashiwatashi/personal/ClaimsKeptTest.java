package jp.hashiwatashi.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A person whose data a claim of a subsidy rests on: kept until five years after its decision. */
class ClaimsKeptTest extends KeptPeople {

  private void claim(String person) {
    run("insert into employer (id, name) values ('E-KEPT', '見本（架空）')");
    run(
        """
        insert into subsidy_claim (employer_id, person_id, course, facts, answer, deadlines, state, applied_on, made_by)
        values ('E-KEPT', ?, 'job-search-leave',
          '{"birth_date": ["1970-05-17"], "separated_on": ["2010-01-31"], "days": ["3"]}',
          '{"outcome": "payable"}', '[]', 'APPLIED', '2010-03-01', 'x')
        """,
        person);
  }

  private String facts() {
    return jdbc.sql("select facts::text from subsidy_claim")
        .query((row, n) -> row.getString(1))
        .single();
  }

  @Test
  void aDecisionKeepsThePersonFiveYearsMoreAndAnOpenClaimAsLongAsItIsOpen() throws Exception {
    person("P-CLAIM", 1);
    claim("P-CLAIM");
    assertThat(retention().step(10)).as("nothing is decided").isZero();
    run(
        """
        update subsidy_claim set state = 'DECIDED', decided_yen = 15000,
          decided_on = (today_in_japan() - interval '5 years')::date
        """);
    assertThat(retention().step(10)).as("on the last day").isZero();
    assertThat(facts()).contains("1970-05-17");
    trail.seal();
    run("update subsidy_claim set decided_on = decided_on - 1");
    assertThat(retention().step(10)).isOne();
    assertThat(facts()).isEqualTo("{\"days\": [\"3\"]}");
    assertThat(where("1970-05-17")).isEmpty();
    trail.seal();
    assertThat(trail.verify().findings()).isEmpty();
  }

  @Test
  void aClaimOfSomebodyWhoIsTakenOutIsNobodysAnyMore() {
    person("P-OUT", -1_000);
    claim("P-OUT");
    run("delete from sending_record where id = 'P-OUT'");
    assertThat(facts()).doesNotContain("1970-05-17");
    assertThat(
            jdbc.sql("select count(*) from subsidy_claim where person_id is null")
                .query(Long.class)
                .single())
        .isOne();
  }
}
