package jp.hashiwatashi.access.approval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ListFiles;
import jp.hashiwatashi.shared.lists.PeopleList;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.HtmlUtils;

/** Lists of people that are taken out: who needs a second person for it, and what that one sees and leaves. */
class TakingOutTakesTwoTest extends PeopleTakenOutTest {

  private static final String OFFICE = "特北事務所";

  @Autowired private Plans plans;
  @Autowired private Approvals approvals;
  @Autowired private ListFiles files;

  /** Presses the button of the page that is shown instead of the file. */
  private static void ask(Browsing by, String page) throws Exception {
    var fields = new HashMap<>(Map.of("purpose", "REPORT"));
    for (String name : List.of("subject", "list", "columns", "screen", "people")) {
      var field = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name)).matcher(page);
      assertThat(field.find()).as(name).isTrue();
      fields.put(name, HtmlUtils.htmlUnescape(field.group(1)));
    }
    assertThat(by.whereTo(by.post("/approvals/export", fields))).isEqualTo("/approvals");
  }

  private long asked(String by) {
    return jdbc.sql("select max(id) from approval where wanted_by = :by")
        .param("by", by)
        .query(Long.class)
        .single();
  }

  private static String decide(Browsing by, long id, String step) throws Exception {
    by.get("/approvals");
    return by.whereTo(by.post("/approvals/" + id, Map.of("step", step)));
  }

  private void granted(String by, Browsing second) throws Exception {
    assertThat(decide(second, asked(by), "grant")).isEqualTo("/approvals");
  }

  private String words(String by) {
    return jdbc.sql(
            """
            select subject || '|' || coalesce(list, '') || '|' || coalesce(screen, '') || '|' || people
            from approval where id = :id
            """)
        .param("id", asked(by))
        .query((row, n) -> row.getString(1))
        .single();
  }

  @Test
  void aLongListIsTakenOutOnceAfterASecondPersonHasSeenItsColumnsAndGrantedIt() throws Exception {
    jdbc.sql(
            """
            insert into sending_record (id, name, kana, moves, relocation_prefectures,
              occupations_wanted, occupations_experienced, industries_experienced, licences, skills,
              employment_types, office, consultant, career, wishes, search_key, consents)
            select 'LTB-' || n, '見本', '', '{TRANSFER}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
              '特北事務所', '秘密太郎', '', '', '', '{}' from generate_series(1, 1001) n
            """)
        .update();
    try {
      var north = at("lt-north", Principal.CONSULTANT, OFFICE);
      var second = at("lt-north-2", Principal.OFFICE_MANAGER, OFFICE);
      String whose = "consultant=%E7%A7%98%E5%AF%86%E5%A4%AA%E9%83%8E&columns=seeker_id%2Cname";
      String page = north.get("/people/export.xlsx?" + whose).body();
      assertThat(page).contains(TOLD, "1,000人を超える", "100,000,000人を超えて", "1,001人", "秘密太郎");
      assertThat(
              north.post("/approvals/export", Map.of("subject", "x", "people", "1")).statusCode())
          .isEqualTo(400);
      ask(north, page);
      String file = "/people/export.csv?encoding=utf-8&" + whose;
      assertThat(north.get(file).body()).contains("返事を待っています");
      assertThat(second.get("/approvals").body())
          .contains("人の一覧をファイルに取り出す", "統計や報告を作るため", "lt-north", "1,001人", "氏名", "秘密太郎")
          .doesNotContain("フリガナ");
      long id = asked("lt-north");
      assertThat(decide(north, id, "grant")).endsWith("refused=SAME_PERSON");
      granted("lt-north", second);
      assertThat(second.get(file).body()).as("granted to another").doesNotContain("LTB-1001");
      assertThat(north.get(file + "&sort=kana").body()).as("other").doesNotContain("LTB-1001");
      assertThat(north.get("/people/export.csv?encoding=utf-8&" + whose + "%2Ckana").body())
          .as("other columns")
          .contains(TOLD);
      String mine = north.get("/approvals").body();
      var back = Pattern.compile("href=\"(/people\\?[^\"]*)\"").matcher(mine);
      assertThat(back.find()).isTrue();
      assertThat(back.group(1)).contains("sealed=");
      assertThat(north.get(HtmlUtils.htmlUnescape(back.group(1))).body()).contains("1,001");
      assertThat(words("lt-north")).contains("秘密太郎");
      assertThat(north.get(file).body()).contains("LTB-1001");
      assertThat(words("lt-north")).isEqualTo("求職者（送出情報）|||1001");
      assertThat(north.get(file).body()).as("once").doesNotContain("LTB-1001");
      assertThat(noted("lt-north")).containsExactly("export-granted 1001");
      jdbc.sql("delete from sending_record where id = 'LTB-1001'").update();
      assertThat(north.get(file).body()).contains("LTB-1000");
      assertThat(noted("lt-north")).containsExactly("export-granted 1001", "export 1000");
    } finally {
      jdbc.sql("delete from sending_record where id like 'LTB-%'").update();
    }
  }

  @Test
  void severalShortListsTogetherTakeTwoAsOneLongOneDoes() throws Exception {
    SmallRegisters.fillOnce(registers);
    var like = registers.people().find("EX-C1-S1").orElseThrow();
    for (String id : List.of("LT-1", "LT-2")) {
      registers.people().save(SmallRegisters.named(like, id, "特南事務所"));
    }
    var south = at("lt-south", Principal.CONSULTANT, "特南事務所");
    var second = at("lt-south-2", Principal.CONSULTANT, "特南事務所");
    takenOut("lt-south", 5);
    assertThat(south.get("/people/export.csv?encoding=utf-8").body()).contains("LT-2");
    assertThat(south.get("/api/seekers?size=1").body()).contains("\"id\":\"LT-");
    assertThat(south.get("/api/seekers").statusCode()).isEqualTo(200);
    assertThat(noted("lt-south").subList(1, 4)).containsExactly("export 2", "page 1", "page 2");
    for (String path : List.of("/api/seekers", "/api/seekers?size=2&page=1")) {
      assertThat(south.get(path).statusCode()).as(path).isEqualTo(403);
      assertThat(south.get(path).body())
          .contains("100,000,000人", "もう一人に頼めます")
          .doesNotContain("LT-1");
    }
    String page = south.get("/people/export.csv?encoding=utf-8").body();
    assertThat(page).contains(TOLD, "この24時間に", "100,000,000人です");
    ask(south, page);
    granted("lt-south", second);
    assertThat(south.get("/people/export.csv?encoding=utf-8").body()).contains("LT-2");
    assertThat(south.get("/people/export.csv?encoding=utf-8").body()).contains(TOLD);
    assertThat(noted("lt-south")).endsWith("export-granted 2");
    jdbc.sql("update account set person_key = 'lt' where name in ('lt-south', 'lt-south-2')")
        .update();
    assertThat(second.get("/people/export.csv?encoding=utf-8").body())
        .as("under another account of the same person")
        .contains(TOLD);
  }

  @Test
  void whatIsFoundAndPlansOnPaperHoldPeopleToo() throws Exception {
    SmallRegisters.fillOnce(registers);
    var one = at("lt-paper", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    var second = at("lt-paper-2", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    assertThat(one.get("/search/export.csv?encoding=utf-8&q=EX-C1-S1").body()).contains("EX-C1-S1");
    assertThat(noted("lt-paper")).hasSize(1).first().asString().startsWith("export ");
    String paper = "/group-plans/" + plan() + "/paper.pdf";
    assertThat(new String(one.download(paper).body(), UTF_8)).startsWith("%PDF");
    assertThat(noted("lt-paper")).endsWith("export 2");
    takenOut("lt-paper", 3);
    assertThat(one.get("/search/export.csv?encoding=utf-8&q=EX-C1-S1").body()).contains(TOLD);
    String page = one.get(paper).body();
    assertThat(page).contains(TOLD, "一括配置案", "2人");
    ask(one, page);
    granted("lt-paper", second);
    assertThat(new String(one.download(paper).body(), UTF_8)).startsWith("%PDF");
    assertThat(noted("lt-paper")).endsWith("export-granted 2");
    assertThat(one.get(paper).body()).contains(TOLD);
  }

  private long plan() {
    List<Long> made = new ArrayList<>();
    signedIn.as(
        "lt-paper",
        () -> {
          long id = plans.make("lt", "案", List.of("EX-C1-S1", "EX-C2-S1"));
          PlanVersion version = plans.find(id).orElseThrow();
          for (int i = 0; i < 100 && version.result() == null; i++) {
            plans.stop(version);
            version = plans.find(id).orElseThrow();
          }
          made.add(id);
        });
    return made.getFirst();
  }

  private static PeopleList list(String name, long people) {
    return new PeopleList(
        "一覧",
        List.of(new Condition("条件", name)),
        List.of("氏名"),
        Address.of("/people").with("q", name),
        people);
  }

  private <T> T as(String name, Callable<T> work) throws Exception {
    List<T> done = new ArrayList<>();
    List<Exception> failed = new ArrayList<>();
    signedIn.as(
        name,
        () -> {
          try {
            done.add(work.call());
          } catch (Exception e) {
            failed.add(e);
          }
        });
    if (!failed.isEmpty()) {
      throw failed.getFirst();
    }
    return done.getFirst();
  }

  private void asks(String name, PeopleList list) throws Exception {
    as(
        name,
        () -> {
          approvals.ask(BulkExport.KIND, WantedList.of(list), "REPORT");
          return true;
        });
  }

  private Optional<Page> send(PeopleList list, ListFiles.Writing writing) throws IOException {
    return files.send(list, "csv", "text/csv", writing, new MockHttpServletResponse());
  }

  @Test
  void aGrantOutlivesAFileThatCouldNotBeMadeAndServesOneOfTwoAtOnce() throws Exception {
    accounts.appoint("lt-maker", Principal.CONSULTANT, OFFICE);
    var second = at("lt-checker", Principal.CONSULTANT, OFFICE);
    var list = list("二つ同時", 2_000);
    asks("lt-maker", list);
    granted("lt-maker", second);
    assertThatThrownBy(() ->
            as(
                "lt-maker",
                () ->
                    send(
                        list,
                        out -> {
                          throw new IOException("no space left");
                        })))
        .hasMessage("no space left");
    assertThat(noted("lt-maker")).isEmpty();
    var complete = new CyclicBarrier(2);
    ListFiles.Writing writing =
        out -> {
          try {
            complete.await();
          } catch (Exception e) {
            throw new IOException(e);
          }
          return 2_000;
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Optional<Page>>> both =
          threads.invokeAll(
              List.of(
                  () -> as("lt-maker", () -> send(list, writing)),
                  () -> as("lt-maker", () -> send(list, writing))));
      assertThat(List.of(both.get(0).get().isEmpty(), both.get(1).get().isEmpty()))
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(noted("lt-maker")).containsExactly("export-granted 2000");
  }

  @Test
  void aListThatHasGrownALittleIsStillTheOneThatWasGranted() throws Exception {
    accounts.appoint("lt-grown", Principal.CONSULTANT, OFFICE);
    var second = at("lt-checker", Principal.CONSULTANT, OFFICE);
    asks("lt-grown", list("増えた", 2_000));
    granted("lt-grown", second);
    assertThat(as("lt-grown", () -> send(list("増えた", 2_201), out -> 2_201))).isPresent();
    assertThat(as("lt-grown", () -> send(list("増えた", 2_000), out -> 2_201)))
        .as("counted when it is complete")
        .isPresent();
    assertThat(as("lt-grown", () -> send(list("増えた", 2_200), out -> 2_200))).isEmpty();
  }

  @Test
  void theWordsOfAListAreForgottenOnceItIsRefusedOrHasLapsed() throws Exception {
    accounts.appoint("lt-words", Principal.CONSULTANT, OFFICE);
    var second = at("lt-checker", Principal.CONSULTANT, OFFICE);
    asks("lt-words", list("橋渡花子", 2_000));
    assertThat(words("lt-words"))
        .isEqualTo("一覧|条件：橋渡花子|/people?q=%E6%A9%8B%E6%B8%A1%E8%8A%B1%E5%AD%90|2000");
    assertThat(decide(second, asked("lt-words"), "refuse")).isEqualTo("/approvals");
    assertThat(words("lt-words")).isEqualTo("一覧|||2000");
    asks("lt-words", list("橋渡花子", 3_000));
    approvals.forgetWords();
    assertThat(words("lt-words")).contains("橋渡花子");
    asOwner("update approval set expires_at = now() where id = " + asked("lt-words"));
    assertThat(approvals.forgetWords()).isPositive();
    assertThat(words("lt-words")).isEqualTo("一覧|||3000");
    assertThat(
            SystemWork.as(
                "audit",
                () ->
                    jdbc.sql(
                            "select count(*) from audit_entry where before::text || after::text like '%橋渡花子%'")
                        .query(Long.class)
                        .single()))
        .isZero();
  }
}
