package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.hashiwatashi.FormsOfPage.Field;
import jp.hashiwatashi.FormsOfPage.Form;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.exchange.TakenOut;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A script in every column of text: each page and file that shows it shows a text, and nothing runs. */
class StoredScriptsTest extends ScreenTest {

  /** Of the pages, how many a real browser opens each time; all of them in the long check. */
  private static final int SAMPLE = 15;

  private static final String WHO = "script writer";
  private static final String ID = "XSS-1";

  /** Leaves a tag, an attribute and a script; is a formula, an expression and half an entity. */
  static final String TEXT =
      "=cmd|'/c'!A1\"'><script>window.caught=1</script><img src=x onerror=window.caught=1>"
          + "<a href=\"javascript:window.caught=1\">x</a></textarea></title>${7*7}#{7*7}&lt&#x202e;\u202e終";

  /** What stands between quotes is no tag, whatever is in it. */
  private static final Pattern QUOTED = Pattern.compile("=\"[^\"]*\"");

  private static final Pattern RUNS =
      Pattern.compile("<script>window|<img src=x|</textarea></title>\\$|</title>49|\\}49&");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "<[a-z][^<>]*\\s(?:href|src|action|formaction|hx-[a-z]+)=\"\\s*(?:javascript|=cmd)");

  private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|,)\"?=cmd");

  @Autowired private JdbcClient jdbc;
  @TempDir private Path folder;

  private Browsing browser;
  private final Set<String> refused = new TreeSet<>();

  @BeforeAll
  void everyTextIsAScript() throws Exception {
    accounts.appoint(WHO, Principal.AUDITOR, "");
    accounts.appoint(WHO, Principal.CONSULTANT, jp.hashiwatashi.access.Accounts.ALL_OFFICES);
    browser = new Browsing(port);
    browser.signIn(links.make(WHO));
    people.save(SmallRegisters.named(people.find("EX-C1-S1").orElseThrow(), ID, TEXT));
    openings.save(SmallRegisters.named(openings.find("EX-C1-O").orElseThrow(), ID, TEXT));
    copy("employer", "EX-C1-RECEIVER", ", \"corporate_number\": null");
    copy(
        "establishment",
        firstOf("establishment"),
        ", \"insurance_office_number\": null, \"employer_id\": \"" + ID + "\"");
    copy(
        "contact",
        firstOf("contact"),
        ", \"employer_id\": \"" + ID + "\", \"establishment_id\": null");
    fill("employer", "id = '" + ID + "'", "name", "kana", "address", "sme_class_reason");
    fill("establishment", "id = '" + ID + "'", "name", "address");
    fill("contact", "id = '" + ID + "'", "name", "kana", "department", "phone", "email");
    for (String page :
        List.of(
            "/people/" + ID + "/edit",
            "/openings/" + ID + "/edit",
            "/employers/" + ID + "/edit",
            "/people/new",
            "/people/" + ID + "/questions",
            "/marks?seeker=" + ID + "&opening=" + ID,
            "/marks?seeker=" + ID + "&opening=EX-C1-O",
            "/people?q=XSS",
            "/people/" + ID)) {
      for (Form form : FormsOfPage.of(browser.get(page).body())) {
        if (form.isPosted() && !form.action().matches("/sign-out|/conditions|.*/merge")) {
          String action = form.action().isEmpty() ? page : form.action();
          browser.post(action, form.filled(TEXT, Field::isTyped));
        }
      }
    }
    browser.upload("/people/import", TEXT.replaceAll("[/\"\r\n]", "") + ".csv", csv());
    jdbc.sql(
            """
            insert into list_view (owner, register, name, query, columns)
            values (:who, 'people', :text, :text, '{name}')
            """)
        .param("who", WHO)
        .param("text", TEXT)
        .update();
    jdbc.sql(
            """
            insert into subsidy_claim (employer_id, office, course, facts, answer, deadlines, state, reason, made_by)
            values ('EX-C1-RECEIVER', '東京事務所', 'outside-training', '{"cost": ["1"]}', '{"outcome": "needs_facts"}',
              '[]', 'LEFT', :text, :who)
            """)
        .param("who", WHO)
        .param("text", TEXT)
        .update();
    jdbc.sql("insert into taken_file (list, ending, people) values (:text, 'csv', 0)")
        .param("text", TEXT)
        .update();
    browser.get("/account/tokens");
    browser.post("/account/tokens", Map.of("purpose", TEXT, "days", "7", "reach", "read"));
    fill("match_mark", "seeker_id = '" + ID + "'", "reason");
    fill("former_mark", "seeker_id = '" + ID + "'", "reason");
    fill("approval", "wanted_by = '" + WHO + "'", "purpose", "subject");
  }

  /** Others take out all there is and read it again: of these, much could not be typed. */
  @AfterAll
  void nothingOfItStays() {
    SystemWork.as(
        "test",
        () -> {
          String marks = "delete from match_mark where :id in (seeker_id, opening_id)";
          jdbc.sql(marks).param("id", ID).update();
          for (String table :
              List.of("contact", "establishment", "employer", "opening", "sending_record")) {
            String sql = "delete from %s where id = :id".formatted(table);
            assertThat(jdbc.sql(sql).param("id", ID).update()).as(table).isOne();
          }
        });
  }

  private static byte[] csv() {
    String cell = "\"" + TEXT.replace("\"", "\"\"") + "\"";
    return ("求職者番号,氏名,フリガナ,職務経歴," + cell + "\r\nXSS-9," + (cell + ",").repeat(3) + cell + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String firstOf(String table) {
    return jdbc.sql("select min(id) from " + table).query(String.class).single();
  }

  private void copy(String table, String like, String others) {
    String columns =
        jdbc.sql(
                """
                select string_agg(attname, ', ') from pg_attribute
                where attrelid = :table::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """)
            .param("table", table)
            .query(String.class)
            .single();
    jdbc.sql(
            """
            insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s,
              (select to_jsonb(t) || '{"id": "%3$s"%4$s}' from %1$s t where id = :like))
            """
                .formatted(table, columns, ID, others))
        .param("like", like)
        .update();
  }

  /** Columns that can hold a text, by their types. */
  private Map<String, String> columns(String table) {
    Map<String, String> columns = new TreeMap<>();
    jdbc.sql(
            """
            select a.attname, t.typname from pg_attribute a join pg_type t on t.oid = a.atttypid
            where a.attrelid = :table::regclass and a.attnum > 0 and not a.attisdropped
            and (t.typcategory = 'S' or t.typname in ('_text', '_varchar', 'json', 'jsonb'))
            """)
        .param("table", table)
        .query((row, n) -> columns.put(row.getString(1), row.getString(2)))
        .list();
    return columns;
  }

  /** Writes the text where people write; what the database itself refuses is no way in. */
  private void fill(String table, String rows, String... columns) {
    for (String column : columns) {
      try {
        jdbc.sql("update %s set %s = :text where %s".formatted(table, column, rows))
            .param("text", TEXT)
            .update();
      } catch (DataAccessException constraint) {
        refused.add(table + "." + column);
      }
    }
  }

  @Test
  void everyColumnOfTextHoldsOne() {
    List<String> tables =
        jdbc.sql(
                """
                select relname from pg_class where relnamespace = 'public'::regnamespace
                and relkind in ('r', 'p') and not relispartition
                and has_table_privilege(oid, 'select') order by 1
                """)
            .query((row, n) -> row.getString(1))
            .list();
    Set<String> empty = new TreeSet<>();
    for (String table : tables) {
      for (String column : columns(table).keySet()) {
        String name = table + "." + column;
        if (!refused.contains(name) && !holds(table, column)) {
          empty.add(name);
        }
      }
    }
    empty.removeAll(ColumnsWithoutScripts.NAMES);
    assertThat(empty).as("hold no hostile text, and nobody says why").isEmpty();
  }

  /** A column that the program may not read either holds nothing that a page could show. */
  private boolean holds(String table, String column) {
    return jdbc.sql("select has_column_privilege(:table, :column, 'select')")
            .param("table", table)
            .param("column", column)
            .query(Boolean.class)
            .single()
        && jdbc.sql(
                "select exists (select from %s where %s::text like '%%window.caught=1%%')"
                    .formatted(table, column))
            .query(Boolean.class)
            .single();
  }

  private List<String> pages() {
    List<String> pages = new ArrayList<>();
    for (String register :
        List.of("people", "openings", "employers", "establishments", "contacts")) {
      String one = "/" + register + "/" + ID;
      Collections.addAll(
          pages,
          one,
          one + "/edit",
          one + "/history",
          one + "/check",
          one + "/merge",
          one + "/questions");
      Collections.addAll(
          pages, "/" + register + "?q=XSS", "/" + register + "?q=caught", "/" + register + "/new");
    }
    Collections.addAll(
        pages,
        "/people/" + ID + "/openings",
        "/openings/" + ID + "/people",
        "/people/" + ID + "/proposals",
        "/openings/" + ID + "/proposals",
        "/explanation?seeker=" + ID + "&opening=" + ID,
        "/marks?seeker=" + ID + "&opening=" + ID,
        "/people?q=XSS&columns=name,career,wishes,kana,former_employer&sort=kana",
        "/search?q=XSS",
        "/employers?q=EX-C1-RECEIVER",
        "/search?q=window.caught",
        "/",
        "/imports",
        "/exports",
        "/jobs",
        "/group-plans",
        "/approvals",
        "/account",
        "/desk",
        "/audit?record=" + ID,
        "/audit/story?register=people&record=" + ID,
        "/audit/seen?person=" + ID,
        "/claims/years");
    links("/claims/[0-9]+", "/claims?all=1").forEach(pages::add);
    links("/imports/[0-9]+", "/imports").forEach(pages::add);
    links("/group-plans/[0-9]+", "/group-plans").forEach(pages::add);
    return pages;
  }

  private List<String> links(String pattern, String page) {
    try {
      return Pattern.compile("href=\"(" + pattern + ")\"")
          .matcher(browser.get(page).body())
          .results()
          .map(link -> link.group(1))
          .limit(3)
          .toList();
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyPageShowsItAsText() throws Exception {
    Set<String> running = new TreeSet<>();
    int showing = 0;
    for (String page : pages()) {
      var answer = browser.get(page);
      assertThat(answer.statusCode()).as(page).isLessThan(500);
      if (RUNS.matcher(QUOTED.matcher(answer.body()).replaceAll("")).find()
          || ADDRESS.matcher(answer.body()).find()) {
        running.add(page);
      }
      showing += answer.body().contains("window.caught=1") ? 1 : 0;
    }
    assertThat(running).isEmpty();
    assertThat(showing).as("pages that show it").isGreaterThan(25);
  }

  @Test
  void nothingRunsInABrowser() {
    List<String> all = new ArrayList<>(pages());
    Collections.shuffle(all, new Random(Seeds.random("stored scripts").nextLong()));
    Page page = pageOf(WHO);
    page.onDialog(dialog -> {
      complaints.add("a dialog: " + dialog.message());
      dialog.dismiss();
    });
    for (String path : all.subList(0, Math.min(all.size(), Seeds.rounds(SAMPLE, all.size())))) {
      page.navigate(path);
      assertThat(page.evaluate("window.caught === undefined")).as(path).isEqualTo(true);
      assertThat(page.locator("a[href^='javascript:'], img[src='x']").count()).as(path).isZero();
    }
  }

  @Test
  void noFileRunsIt() throws Exception {
    for (String list :
        List.of(
            "/people?q=XSS",
            "/openings?q=XSS",
            "/employers?q=EX-C1-RECEIVER",
            "/establishments?q=" + firstOf("establishment"),
            "/contacts?q=" + firstOf("contact"))) {
      String path = list.replace("?", "/export.%s?");
      var csv = browser.download(path.formatted("csv") + "&encoding=utf-8");
      assertThat(new String(csv.body(), StandardCharsets.UTF_8))
          .as(list)
          .contains("window.caught=1")
          .doesNotContainPattern(FORMULA);
      var workbook = browser.download(path.formatted("xlsx"));
      var parts = TakenOut.parts(Files.write(folder.resolve("list.xlsx"), workbook.body()));
      assertThat(parts.toString()).as(list).contains("window.caught=1");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        assertThat(part.getValue())
            .as(list + " " + part.getKey())
            .doesNotContainPattern("<f[ >]|<hyperlink|<script|<img|ddeLink|externalLink");
      }
    }
    for (String plan : links("/group-plans/[0-9]+", "/group-plans")) {
      byte[] paper = browser.download(plan + "/paper.pdf").body();
      try (var read = Loader.loadPDF(paper)) {
        assertThat(new PDFTextStripper().getText(read)).isNotBlank();
        for (var sheet : read.getPages()) {
          assertThat(sheet.getAnnotations()).as("nothing to press").isEmpty();
        }
        assertThat(read.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(read.getDocumentCatalog().getNames()).isNull();
      }
    }
  }
}
