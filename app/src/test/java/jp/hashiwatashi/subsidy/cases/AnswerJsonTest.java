package jp.hashiwatashi.subsidy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers as files and programs read them, to the byte. */
class AnswerJsonTest {

  private static List<SubsidyCase> cases(String json) throws CasesFault {
    return CaseReading.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(String json) throws CasesFault, IOException {
    var out = new ByteArrayOutputStream();
    AnswerJson.write(cases(json), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final String ON_LIST =
      "{\"clause\":\"再就職支援奨励金\",\"wording\":\"認定を受けた再就職援助計画の対象者の一覧に載っている\"}";

  private static String clause(String wording) {
    return "{\"clause\":\"再就職支援奨励金(2) 求職活動のための休暇\",\"wording\":\"%s\"}".formatted(wording);
  }

  @Test
  void eachOutcomeIsALineOfItsOwn() throws Exception {
    String leave = "\"scheme\": \"job-search-leave\", \"facts\": {";
    String all =
        "\"sme\": true, \"birth_date\": \"1990-05-05\", \"separated_on\": \"2017-01-31\", ";
    String json =
        "[{\"id\": \"支給\", "
            + leave
            + "\"plan_filed_on\": \"2016-12-01\", "
            + all
            + "\"reemployed_on\": \"2017-03-01\", \"days\": 10}},"
            + "{\"id\": \"不支給\", "
            + leave
            + "\"plan_filed_on\": \"2016-12-01\", "
            + all
            + "\"reemployed_on\": \"2017-11-01\", \"days\": 0}},"
            + "{\"id\": \"確認\", "
            + leave
            + "\"plan_filed_on\": \"2016-12-01\", \"sme\": false,"
            + " \"birth_date\": \"1990-05-05\", \"reemployed_on\": \"2017-03-01\"}},"
            + "{\"id\": \"前日\", "
            + leave
            + "\"plan_filed_on\": \"2016-10-18\"}}]";
    String assumed = "\"assumed\":[" + ON_LIST + "],";
    String until = "\"deadlines\":[{\"what\":\"reemployed_by\",\"on\":\"2017-07-31\"}]}";
    assertThat(written(json))
        .isEqualTo(
            String.join(
                "\n",
                "[",
                "{\"id\":\"支給\",\"outcome\":\"payable\",\"yen\":80000,\"steps\":["
                    + "{\"label\":\"1日 8,000円（中小企業事業主）× 10日（上限 180日）\","
                    + "\"clause\":\"再就職支援奨励金(2) 求職活動のための休暇\",\"yen\":80000}],"
                    + "\"unmet\":[],\"missing\":[],"
                    + assumed
                    + until,
                ",{\"id\":\"不支給\",\"outcome\":\"not_payable\",\"yen\":null,\"steps\":[],\"unmet\":["
                    + clause("離職した日から6か月以内（離職した日に45歳以上の人は9か月以内）に再就職した")
                    + ","
                    + clause("求職活動のための休暇を1日以上与えた")
                    + "],\"missing\":[],"
                    + assumed
                    + until,
                ",{\"id\":\"確認\",\"outcome\":\"needs_facts\",\"yen\":null,\"steps\":[],\"unmet\":[],"
                    + "\"missing\":[\"separated_on\",\"days\"],"
                    + assumed
                    + "\"deadlines\":[]}",
                ",{\"id\":\"前日\",\"outcome\":\"no_rule_known\",\"yen\":null,\"steps\":[],\"unmet\":[],"
                    + "\"missing\":[],\"assumed\":[],\"deadlines\":[]}",
                "]",
                ""));
  }

  @Test
  void withoutCasesItIsAnEmptyList() throws Exception {
    assertThat(written("[]")).isEqualTo("[\n]\n");
  }

  @Test
  void oneAnswerByItselfHasNoNumber() throws Exception {
    SubsidyCase one =
        cases(
                """
                [{"id": "1", "scheme": "outside-training",
                  "facts": {"plan_filed_on": "2017-04-01", "cost": 1}}]
                """)
            .getFirst();
    assertThat(AnswerJson.of(one.answer()))
        .isEqualTo(
            "{\"outcome\":\"no_rule_known\",\"yen\":null,\"steps\":[],\"unmet\":[],"
                + "\"missing\":[],\"assumed\":[],\"deadlines\":[]}");
  }
}
