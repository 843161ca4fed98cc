package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.shared.exchange.TakenOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Candidates and the report taken out as files, as they are on the screen. */
class CandidatesTakenOutTest extends WebTest {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  @Autowired private SignInLinks links;
  @Autowired private Registers registers;
  @Autowired private MatchMarks marks;

  @Value("${local.server.port}")
  private int port;

  @TempDir Path folder;
  private Browsing browser;

  @BeforeEach
  void signedIn() throws IOException, InterruptedException {
    SmallRegisters.fillOnce(registers);
    browser = new Browsing(port);
    browser.signIn(links.make("taker"));
  }

  @AfterEach
  void unmark() {
    marks.unmark("EX-C1-S1", "EX-C1-O");
  }

  private List<String> lines(String address) throws IOException, InterruptedException {
    return new String(browser.download(address).body(), UTF_8).lines().toList();
  }

  @Test
  void openingsOfAPersonComeWithRankScoreAndWhatIsSaidOfThem() throws Exception {
    marks.mark("EX-C1-S1", "EX-C1-O", MatchMark.Kind.PINNED, "本人が見学した");
    List<String> lines = lines("/people/EX-C1-S1/openings/export.csv?encoding=utf-8");
    assertThat(lines.getFirst())
        .contains("順位,受入情報番号,点,受入事業主,職業,就業場所,月額賃金下限,月額賃金上限,距離,未記入の条件,印,印の理由");
    assertThat(lines.get(1)).contains(",EX-C1-O,").contains("本人が見学した");
  }

  @Test
  void peopleForAnOpeningComeAsAWorkbookThatSaysWhatItRestsOn() throws Exception {
    var answer = browser.download("/openings/EX-C1-O/people/export.xlsx?wage=900");
    var parts = TakenOut.parts(Files.write(folder.resolve("people.xlsx"), answer.body()));
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("EX-C1-S1");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("EX-C1-O", "taker", "2026年11月21日", "賃金 ");
  }

  @Test
  void narrowedAsOnTheScreenAndTheFileSaysSo() throws Exception {
    var answer = browser.download("/people/EX-C1-S1/openings/export.xlsx?since=2027-01-01");
    var parts = TakenOut.parts(Files.write(folder.resolve("none.xlsx"), answer.body()));
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("2027年1月1日");
  }

  @Test
  void whatWindows31JLacksIsToldBeforeTheFileIsSent() throws Exception {
    marks.mark("EX-C1-S1", "EX-C1-O", MatchMark.Kind.HIDDEN, "𠮷田さんの希望");
    var answer = browser.get("/people/EX-C1-S1/openings/export.csv");
    String told = answer.headers().firstValue("Location").orElseThrow();
    assertThat(browser.get(told.replaceFirst("^https?://[^/]+", "")).body())
        .contains("U+20BB7", "EX-C1-O");
    byte[] file = browser.download("/people/EX-C1-S1/openings/export.csv?substitute=yes").body();
    assertThat(new String(file, WINDOWS_31J)).contains("田さんの希望").doesNotContain("𠮷");
  }

  @Test
  void theReportComesAsCsvAndNobodysCandidatesAreNotFound() throws Exception {
    assertThat(lines("/reports/strategy/export.csv?encoding=utf-8").getFirst())
        .contains("分け方,区分,求職者,候補を探した人,候補あり");
    assertThat(browser.get("/people/NOBODY/openings/export.csv").statusCode()).isEqualTo(404);
  }
}
