package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.BuiltOnRecords;
import jp.hashiwatashi.register.RegisterName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Claims as records: who reads and writes them, how far they are, what they come to. */
class ClaimsTest extends ClaimsBrowsing {

  @Autowired private List<BuiltOnRecords> built;

  @Test
  void aClaimIsFollowedFromTheEstimateToTheRepayment() throws Exception {
    String claim = record(employer, TRAINING);
    assertThat(employer.get(claim).body())
        .contains("YCL-E1社", "66,666円", "再就職支援奨励金", "申請の期限と必要書類が書かれていません");
    assertThat(step(employer, claim, "stage", "to", "DECIDED", "on", "2017-03-01", "yen", "1"))
        .startsWith("200")
        .contains("新しい状態を選んでください");
    assertThat(step(employer, claim, "stage", "to", "APPLIED", "on", "2099-01-01"))
        .contains("まだ来ていない日です");
    assertThat(step(employer, claim, "stage", "to", "APPLIED", "on", "平成29年2月30日"))
        .contains("の形で入力してください", "value=\"平成29年2月30日\"");
    assertThat(step(employer, claim, "stage", "to", "PLAN_CERTIFIED", "on", "2016-12-20"))
        .isEqualTo("kept");
    assertThat(step(employer, claim, "stage", "to", "APPLIED", "on", "2016-12-19"))
        .contains("2016年12月20日", "以後の日");
    assertThat(step(employer, claim, "stage", "to", "APPLIED", "on", "平成29年2月1日"))
        .isEqualTo("kept");
    assertThat(step(employer, claim, "stage", "to", "DECIDED", "on", "2017-05-01", "yen", "6万円"))
        .isEqualTo("kept");
    assertThat(employer.get(claim).body())
        .contains("支給決定", "60,000円", "−6,666", "2017年2月1日", "2016年12月20日");
    assertThat(
            step(
                employer,
                claim,
                "stage",
                "to",
                "REPAID",
                "on",
                "2018-01-05",
                "yen",
                "60001",
                "reason",
                "誤り"))
        .contains("60,000円 以下");
    assertThat(step(employer, claim, "stage", "to", "REPAID", "on", "2018-01-05", "yen", "60000"))
        .contains("理由を入力してください");
    assertThat(
            step(
                employer,
                claim,
                "stage",
                "to",
                "REPAID",
                "on",
                "2018-01-05",
                "yen",
                "60000",
                "reason",
                "要件の誤り"))
        .isEqualTo("kept");
    assertThat(employer.get(claim).body()).contains("返還", "要件の誤り", "2018年1月5日");
    assertThat(employer.get("/claims").body()).doesNotContain("href=\"" + claim + "\"");
    assertThat(employer.get("/claims?all=1").body()).contains("href=\"" + claim + "\"");
    assertThat(employer.get("/claims/years").body()).contains("2016年度");
    assertThat(step(employer, claim, "back")).isEqualTo("kept");
    assertThat(employer.get(claim).body()).contains("支給決定").doesNotContain("要件の誤り");
  }

  @Test
  void theEmployerWritesAndAnOfficeReadsWhatItIsLetSee() throws Exception {
    String claim = record(employer, TRAINING);
    var office = as("claims-office", Principal.CONSULTANT, OFFICE);
    var other = as("claims-other", Principal.RECEIVING_EMPLOYER, "YCL-E2");
    assertThat(office.get(claim).statusCode()).isEqualTo(404);
    assertThat(other.get(claim).statusCode()).isEqualTo(404);
    assertThat(other.get("/claims?all=1").body()).doesNotContain(claim);
    assertThat(other.post(claim + "/share", Map.of("version", "1")).statusCode()).isEqualTo(404);
    assertThat(step(employer, claim, "share", "office", OFFICE)).isEqualTo("kept");
    assertThat(office.get(claim).body()).contains("66,666円").doesNotContain("/stage", "/share");
    assertThat(office.get("/claims").body()).contains("href=\"" + claim + "\"");
    assertThat(office.post(claim + "/share", Map.of("version", "2")).statusCode()).isEqualTo(403);
    assertThat(employer.post(claim + "/share", Map.of("version", "2", "office", "火星")).statusCode())
        .isEqualTo(400);
    assertThat(step(employer, claim, "share", "office", "")).isEqualTo("kept");
    assertThat(office.get(claim).statusCode()).isEqualTo(404);

    employer.get(claim);
    assertThat(employer.post(claim + "/share", Map.of("version", "1", "office", OFFICE)).body())
        .as("somebody else was faster")
        .contains("ほかの画面で変更されています");
    var worker = as("claims-worker", Principal.WORKER, "EX-H-01");
    assertThat(worker.get("/claims").statusCode()).isEqualTo(403);
  }

  @Test
  void whoWorksForOneEstablishmentSeesAndRecordsItsClaimsOnly() throws Exception {
    String whole = record(employer, TRAINING);
    String there = record(employer, with(CONVERSION, "establishment", "YCL-F2"));
    accounts.appoint("claims-agent", Principal.SENDING_EMPLOYER, "YCL-E1");
    jdbc.sql(
            """
            update appointment set establishments = '{YCL-F2}'
            where account_id = (select id from account where name = 'claims-agent')
            """)
        .update();
    var agent = new Browsing(port);
    agent.signIn(links.make("claims-agent"));
    assertThat(agent.get(there).statusCode()).isEqualTo(200);
    assertThat(agent.get(whole).statusCode()).isEqualTo(404);
    agent.get("/claims");
    assertThat(agent.post("/claims/new", TRAINING).body()).contains("事業所を選んでください");
    assertThat(agent.post("/claims/new", with(TRAINING, "establishment", "YCL-F1")).body())
        .contains("選んだ事業主の事業所");
    record(agent, with(TRAINING, "establishment", "YCL-F2"));
  }

  @Test
  void peopleOfAYearAreCountedFromTheClaimsThemselves() throws Exception {
    var limited = with(CONVERSION, "establishment", "YCL-F1");
    assertThat(postNew(with(limited, "establishment", ""))).contains("事業所を選んでください");
    String first = record(employer, limited);
    assertThat(employer.get(first).body())
        .contains("2,880,000円", "千葉支部", "043-204-2901", "決定から5年間");
    assertThat(step(employer, first, "stage", "to", "APPLIED", "on", "2017-10-31"))
        .isEqualTo("kept");
    String second = record(employer, limited);
    assertThat(employer.get(second).body()).as("4 people are left").contains("1,920,000円");
    String nextYear = record(employer, with(limited, "applied_on", "2018-03-31"));
    assertThat(employer.get(nextYear).body()).contains("支給を申請する日");
    assertThat(step(employer, second, "stage", "to", "APPLIED", "on", "2017-11-01"))
        .isEqualTo("kept");
    String third = record(employer, limited);
    var asked = "/subsidies/open-ended-conversion?establishment=YCL-F1&applied_on=2017-12-01";
    assertThat(employer.get(asked).body())
        .contains("申請の記録（2017年度）から", "name=\"already_this_year\"", "value=\"10\"");
    var other =
        asked.replace("YCL-F1", "YCL-F2") + "&already_this_year=10&was.applied_on=2017-12-01";
    assertThat(employer.get(other + "&was.establishment=YCL-F1").body())
        .as("what was taken over of another goes with it")
        .contains("申請の記録（2017年度）から")
        .doesNotContain("value=\"10\"");
    assertThat(employer.get(other + "&was.establishment=YCL-F2").body())
        .as("what was typed stays")
        .contains("value=\"10\"");
    assertThat(employer.get(asked.replace("&applied_on=2017-12-01", "&people=1")).body())
        .as("the year is not known")
        .doesNotContain("申請の記録（");
    var elsewhere = as("claims-other", Principal.RECEIVING_EMPLOYER, "YCL-E2");
    assertThat(elsewhere.get(asked).body()).as("another's").doesNotContain("申請の記録（");
    assertThat(employer.get(third).body()).contains("10人未満である");
    assertThat(step(employer, first, "stage", "to", "REFUSED", "on", "2017-12-01", "reason", "x"))
        .isEqualTo("kept");
    assertThat(step(employer, third, "facts", facts(limited, "people", "2"))).isEqualTo("kept");
    assertThat(employer.get(third).body()).as("those refused do not count").contains("960,000円");
  }

  private String postNew(Map<String, String> typed) throws Exception {
    employer.get("/claims");
    return employer.post("/claims/new", typed).body();
  }

  @Test
  void aChangeOfLawIsToldBeforeAndAfter() throws Exception {
    String claim = record(employer, TRAINING);
    assertThat(employer.get("/claims/changes").body()).doesNotContain("href=\"" + claim + "\"");
    jdbc.sql(
            """
            update subsidy_claim set answer = jsonb_set(jsonb_set(answer, '{yen}', '50000'),
              '{steps,0,yen}', '50000')
            where id = :id
            """)
        .param("id", Long.parseLong(claim.replace("/claims/", "")))
        .update();
    assertThat(employer.get("/claims/changes").body())
        .contains("href=\"" + claim + "\"", "50,000円", "66,666円");
    assertThat(employer.get(claim).body()).contains("記録したときと答えが変わります");
    assertThat(step(employer, claim, "answer")).isEqualTo("kept");
    assertThat(employer.get(claim).body()).doesNotContain("記録したときと答えが変わります");
    assertThat(employer.get("/claims/changes").body()).doesNotContain("href=\"" + claim + "\"");
  }

  @Test
  void aClaimAboutSomebodyIsALookAtThatPerson() throws Exception {
    jdbc.sql(
            """
            insert into sending_record (id, name, kana, moves, relocation_prefectures, occupations_wanted,
              occupations_experienced, industries_experienced, licences, skills, employment_types, office,
              employer_id, consultant, career, wishes, search_key, likeness, consents)
            values ('YCL-P7', '見本 七（架空）', 'ミホン', '{TRANSFER}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
              '東京事務所', 'YCL-E1', '', '', '', '', '{}', '{}')
            on conflict do nothing
            """)
        .update();
    assertThat(postNew(with(TRAINING, "seeker", "YCL-NOBODY"))).contains("見つかりません");
    String claim = record(employer, with(TRAINING, "seeker", "ｙcl-p7".toUpperCase(Locale.ROOT)));
    assertThat(employer.get(claim).body()).contains("YCL-P7");
    assertThat(looks("claims-employer")).isOne();
    var office = as("claims-office", Principal.CONSULTANT, OFFICE);
    assertThat(office.get(claim).statusCode()).isEqualTo(404);
    assertThat(step(employer, claim, "share", "office", OFFICE)).isEqualTo("kept");
    assertThat(looks("claims-office")).isZero();
    assertThat(office.get(claim).body()).contains("YCL-P7");
    assertThat(office.get(claim).body()).contains("YCL-P7");
    assertThat(office.get("/people/YCL-P7").statusCode()).isEqualTo(404);
    assertThat(looks("claims-office")).as("of one whom the office does not support").isOne();
    jdbc.sql("delete from sending_record where id = 'YCL-P7'").update();
    assertThat(employer.get(claim).body()).doesNotContain("YCL-P7");
  }

  private long looks(String actor) {
    return jdbc.sql(
            """
            select count(*)
            from (select set_config('hashiwatashi.job', 'audit', false)) told, audit_entry
            where kind = 'LOOKED' and record_id = 'YCL-P7' and actor = :actor
            """)
        .param("actor", actor)
        .query(Long.class)
        .single();
  }

  @Test
  void deadlinesGoToCalendarsWithoutNames() throws Exception {
    String claim =
        record(
            employer,
            Map.of(
                "course",
                "job-search-leave",
                "plan_filed_on",
                "2016-12-01",
                "sme",
                "yes",
                "birth_date",
                "1980-05-05",
                "separated_on",
                "2017-01-31",
                "days",
                "3"));
    String number = claim.replace("/claims/", "");
    String file = new String(employer.download("/claims/deadlines.ics").body(), UTF_8);
    assertThat(file)
        .contains(
            "BEGIN:VCALENDAR",
            "UID:claim-" + number + "-reemployed_by@hashiwatashi",
            "DTSTART;VALUE=DATE:20170731",
            "TRIGGER:-P")
        .doesNotContain("YCL-E1", "1980");
    employer.get("/claims");
    var appointed =
        jdbc.sql(
                """
                select p.id from appointment p join account a on a.id = p.account_id
                where a.name = 'claims-employer'
                """)
            .query(Long.class)
            .single();
    String made =
        employer
            .post("/claims/calendar", Map.of("appointment", appointed.toString(), "step", "make"))
            .body();
    String secret = made.replaceAll("(?s).*(/calendar/[A-Za-z0-9_-]{43}\\.ics).*", "$1");
    var nobody = new Browsing(port);
    var told = nobody.get(secret);
    assertThat(told.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(told.body())
        .contains("UID:claim-" + number + "-reemployed_by@hashiwatashi")
        .doesNotContain("YCL-E1", "1980");
    assertThat(nobody.get("/calendar/" + "x".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    var other = as("claims-other", Principal.RECEIVING_EMPLOYER, "YCL-E2");
    other.get("/claims");
    assertThat(
            other
                .post("/claims/calendar", Map.of("appointment", "" + appointed, "step", "make"))
                .statusCode())
        .isEqualTo(404);
    assertThat(step(employer, claim, "stage", "to", "LEFT", "reason", "手続きしない")).isEqualTo("kept");
    assertThat(nobody.get(secret).body()).doesNotContain("claim-" + number + "-");
    employer.get("/claims");
    employer.post("/claims/calendar", Map.of("appointment", "" + appointed, "step", "end"));
    assertThat(nobody.get(secret).statusCode()).isEqualTo(404);
    assertThat(employer.get("/claims/years").body()).contains("手続きしない");
  }

  @Test
  void recordsThatAClaimNamesStayAndAreFollowed() throws Exception {
    String claim = record(employer, with(CONVERSION, "establishment", "YCL-F1"));
    long id = Long.parseLong(claim.replace("/claims/", ""));
    var named =
        built.stream()
            .flatMap(
                one -> one.on(RegisterName.EMPLOYERS, List.of("YCL-E1", "YCL-NONE"), 9).stream())
            .filter(one -> one.what().equals("claim"))
            .toList();
    assertThat(named).hasSize(1);
    jdbc.sql("insert into employer (id, name) values ('YCL-E9', '統合先') on conflict do nothing")
        .update();
    jdbc.sql(
            """
            insert into merged_record (register, record_id, into_id, merged_by, texts)
            values ('employers', 'YCL-GONE', 'YCL-E1', 'x', '{}') on conflict do nothing
            """)
        .update();
    jdbc.sql("update subsidy_claim set person_id = 'YCL-P1' where id = :id")
        .param("id", id)
        .update();
    jdbc.sql(
            """
            insert into merged_record (register, record_id, into_id, merged_by, texts)
            values ('people', 'YCL-P1', 'YCL-P2', 'x', '{}') on conflict do nothing
            """)
        .update();
    assertThat(
            jdbc.sql("select person_id from subsidy_claim where id = :id")
                .param("id", id)
                .query((row, n) -> row.getString(1))
                .single())
        .isEqualTo("YCL-P2");
  }
}
