package jp.hashiwatashi.access.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.SetUp;
import jp.hashiwatashi.database.Databases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation in which nobody administers users yet. */
@DirtiesContext // its connections are given back: it has an application of its own
class SetUpTest extends WebTest {

  @Autowired private SetUp setUp;
  @Autowired private JdbcClient jdbc;

  @Value("${local.server.port}")
  private int port;

  @DynamicPropertySource
  static void anApplicationOfItsOwn(DynamicPropertyRegistry properties) {
    Databases.fresh().describe(properties);
  }

  @Test
  void twoAdministratorsBeginItOnceByTheLinkOfItsStart() throws Exception {
    assertThat(setUp.isNeeded()).isTrue();
    String link = setUp.link();
    String another = setUp.link();
    var browser = new Browsing(port);
    assertThat(browser.get("/set-up").body()).contains("このリンクは使い終わったか");
    assertThat(browser.get("/set-up?token=guessed").body()).contains("このリンクは使い終わったか");
    assertThat(browser.get(link).body()).contains("最初の利用者を登録する", "name=\"second\"");

    assertThat(browser.post("/set-up", typed(link, "見本 一", "見本　一", "")).body())
        .contains("別の人の名前を入れてください");
    var unknown = typed(link, "見本 一", "見本 二", "");
    unknown.put("firstKnown", "");
    unknown.put("secondKnown", "m@");
    assertThat(browser.post("/set-up", unknown).body())
        .contains("職員番号かメールアドレスを入れてください", "メールアドレスの形になっていません");
    unknown.put("firstKnown", "００-２");
    unknown.put("secondKnown", "00-2");
    assertThat(browser.post("/set-up", unknown).body()).contains("同じ職員番号かメールアドレスが二度");
    String made = browser.post("/set-up", typed(link, "見本 一", "見本 二", "見本 三")).body();
    assertThat(made).contains("見本 一", "見本 二", "見本 三");
    List<String> tokens =
        Pattern.compile("/sign-in\\?token=([A-Za-z0-9_-]+)")
            .matcher(made)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(tokens).hasSize(3);
    assertThat(setUp.isNeeded()).isFalse();
    for (String over : List.of(link, another)) {
      browser.post("/set-up", typed(over, "盗人 一", "盗人 二", ""));
    }
    assertThat(jdbc.sql("select name from account order by id").query(String.class).list())
        .contains("見本 一", "見本 二", "見本 三")
        .doesNotContain("盗人 一", "盗人 二");
    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', email, person_key) from account where name like '見本 %'
                    order by id
                    """)
                .query((row, n) -> row.getString(1))
                .list())
        .containsExactly("m-1@hq.example.jp", "00-2", "00-3");

    var administrator = new Browsing(port);
    assertThat(administrator.whereTo(administrator.signIn(tokens.getFirst())))
        .isEqualTo("/sign-in/new-password");
    administrator.get("/sign-in/new-password");
    assertThat(administrator.post("/sign-in/new-password", Map.of("password", "password")).body())
        .contains("よく使われるパスワード");
    assertThat(
            administrator.whereTo(
                administrator.post("/sign-in/new-password", Map.of("password", "ねこがやねで ひるねする"))))
        .isEqualTo("/sign-in/second-factor");
  }

  @Test
  void nobodyCanComeInByWhatIsThereOfItself() {
    var untouched = JdbcClient.create(Databases.fresh().dataSource());
    for (String table : List.of("account", "credential", "appointment", "sign_in_link")) {
      assertThat(untouched.sql("select count(*) from " + table).query(Integer.class).single())
          .as(table)
          .isZero();
    }
  }

  private static Map<String, String> typed(
      String link, String first, String second, String manager) {
    var fields = new HashMap<String, String>();
    fields.put("token", link.substring(link.indexOf('=') + 1));
    fields.put("first", first);
    fields.put("firstKnown", "m-1@hq.example.jp");
    fields.put("second", second);
    fields.put("secondKnown", "00-2");
    fields.put("manager", manager);
    fields.put("managerKnown", "00-3");
    fields.put("office", "東京事務所");
    fields.put("consultant", "");
    return fields;
  }
}
