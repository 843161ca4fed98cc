package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.register.ListViews;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts beside the registers, too, refuse what has the shape of an individual number. */
class MyNumbersRefusedTest extends BrowsingTest {

  /** Made up: twelve digits whose last is their check digit. */
  private static final String SHAPED = "1234 5678 9018";

  private static final String TOLD = "マイナンバー（個人番号）と同じ形の12桁の数字があります";

  @Autowired MatchMarks marks;
  @Autowired Plans plans;
  @Autowired ListViews views;
  @Autowired SignedIn who;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void examples() {
    SmallRegisters.fillOnce(registers);
  }

  @Test
  void theReasonOfAMarkRefusesOne() throws Exception {
    browser.get("/marks?seeker=EX-C1-S1&opening=EX-C2-O");
    var answer =
        browser.post(
            "/marks",
            Map.of(
                "seeker", "EX-C1-S1",
                "opening", "EX-C2-O",
                "kind", "PINNED",
                "reason", "番号は" + SHAPED));
    assertThat(answer.body()).contains(TOLD);
    assertThat(marks.of("EX-C1-S1", "EX-C2-O")).isEmpty();
  }

  @Test
  void theNameOfAPlanAndTheReasonOfAPinRefuseOne() throws Exception {
    long plan = plans.make("my numbers", "番号のない案", List.of("EX-C1-S1"));
    String address = "/group-plans/" + plan;
    browser.get(address);
    var named = Map.of("base", "1", "act", "name", "name", "案 " + SHAPED);
    assertThat(browser.post(address, named).body()).contains(TOLD);
    var pinned =
        Map.of(
            "base", "1",
            "act", "pin",
            "seeker", "EX-C1-S1",
            "opening", "EX-C1-O",
            "reason", SHAPED);
    assertThat(browser.post(address, pinned).body()).contains(TOLD);
    assertThat(
            jdbc.sql("select count(*) from group_plan_version where plan_id = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single())
        .isOne();
    jdbc.sql("delete from group_plan where id = :plan").param("plan", plan).update();
  }

  @Test
  void theNameOfAViewRefusesOne() throws Exception {
    browser.get("/people");
    var answer = browser.post("/people/views", Map.of("step", "add", "name", "人 " + SHAPED));
    assertThat(browser.get(browser.whereTo(answer)).body()).contains(TOLD);
    who.as("consultant", () -> assertThat(views.of(RegisterName.PEOPLE)).isEmpty());
  }
}
