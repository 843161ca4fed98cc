package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hashiwatashi.register.ContactColumns;
import jp.hashiwatashi.register.EmployerColumns;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.EstablishmentColumns;
import jp.hashiwatashi.register.EstablishmentStore;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.OpeningRecordColumns;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordColumns;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.FileReading;
import jp.hashiwatashi.shared.exchange.TableReading;
import jp.hashiwatashi.shared.exchange.TakenOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists taken out by a click, as they are on the screen, and read again. */
class TakingOutTest extends BrowsingTest {

  @TempDir Path folder;

  @BeforeEach
  void examples() {
    SmallRegisters.fillOnce(registers);
  }

  private static String heading(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private <R> List<R> read(String address, ColumnSet<R> set)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = browser.download(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    Path file = Files.write(folder.resolve("taken"), answer.body());
    return switch (FileReading.startImport(file, "taken", set, Runnable::run).finish()) {
      case TableReading.Understood<R> understood -> understood.records();
      case TableReading.Refused<R> refused -> throw new AssertionError(refused.faults());
    };
  }

  private static <R extends Registered> void areAlike(List<R> read, List<R> kept) {
    assertThat(read).hasSameSizeAs(kept);
    // One by one: the comparison remembers all it has met, and goes through it each time.
    for (int i = 0; i < kept.size(); i++) {
      assertThat(read.get(i))
          .usingRecursiveComparison()
          .ignoringFields("exampleOf", "version", "updatedAt")
          .isEqualTo(kept.get(i));
    }
  }

  @Test
  void allPeopleOfTheListComeBackFromTheWorkbookAsTheyAreKept() throws Exception {
    var filter = RegisterFilter.ALL.with(ListCondition.PREFECTURE, 13);
    var kept = registers.people().list(filter, SendingRecordStore.Order.KANA, 0, 99_999).rows();
    assertThat(kept).hasSizeGreaterThan(60);
    String narrowed = "?prefecture=13&sort=kana";
    areAlike(read("/people/export.xlsx" + narrowed, new SendingRecordColumns()), kept);
    areAlike(
        read("/people/export.csv" + narrowed + "&encoding=utf-8", new SendingRecordColumns()),
        kept);
  }

  @Test
  void allOpeningsOfTheListComeBackFromTheWorkbookAsTheyAreKept() throws Exception {
    var filter = RegisterFilter.ALL.with(ListCondition.PREFECTURE, 13);
    var kept = registers.openings().list(filter, OpeningStore.Order.EXPIRY, 0, 99_999).rows();
    assertThat(kept).hasSizeGreaterThan(200);
    areAlike(
        read("/openings/export.xlsx?prefecture=13&sort=expiry", new OpeningRecordColumns()), kept);
  }

  @Test
  void whatEmployersHaveComesBackAsItIsKept() throws Exception {
    var employers = registers.employers().named("EX-C", 99_999);
    assertThat(employers).hasSizeGreaterThan(7);
    areAlike(read("/employers/export.xlsx?q=EX-C", new EmployerColumns()), employers);
    areAlike(read("/employers/export.csv?q=EX-C&encoding=utf-8", new EmployerColumns()), employers);

    String employer = employers.getFirst().id();
    var establishments =
        registers
            .establishments()
            .list(
                RegisterFilter.ALL.with(ListCondition.EMPLOYER, employer),
                EstablishmentStore.Order.ID,
                0,
                99_999)
            .rows();
    assertThat(establishments).isNotEmpty();
    areAlike(
        read("/establishments/export.xlsx?employer=" + employer, new EstablishmentColumns()),
        establishments);

    var contacts = registers.contacts().named("EX-C", 99_999);
    assertThat(contacts).isNotEmpty();
    areAlike(read("/contacts/export.csv?q=EX-C&encoding=utf-8", new ContactColumns()), contacts);
  }

  @Test
  void theListOfAnEmployersContactsSaysWhoseTheyAre() throws Exception {
    HttpResponse<byte[]> answer =
        browser.download("/contacts/export.xlsx?employer=EX-C1-RECEIVER&prefecture=13");
    Path file = Files.write(folder.resolve("taken.xlsx"), answer.body());
    assertThat(TakenOut.parts(file).get("xl/worksheets/sheet2.xml"))
        .contains("事業主：EX-C1-RECEIVER", "並び順：番号順")
        .doesNotContain("東京都");
  }

  @Test
  void theFileIsNamedInJapaneseWithTheDayAndSaysHowItCameAbout() throws Exception {
    HttpResponse<byte[]> answer =
        browser.download("/people/export.xlsx?prefecture=13&columns=name,seeker_id");
    String name = heading(answer, "Content-Disposition").replaceAll(".*filename\\*=UTF-8''", "");
    assertThat(URI.create(name).getPath()).endsWith("_2026-11-21.xlsx").contains("求職者");
    assertThat(heading(answer, "Cache-Control")).contains("no-store");
    Path file = Files.write(folder.resolve("taken.xlsx"), answer.body());
    var parts = TakenOut.parts(file);
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("consultant", "2026/11/21 08:30", "都道府県：東京都");
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .containsPattern("A1.*氏名.*B1.*求職者番号")
        .doesNotContain("C1");
  }

  @Test
  void csvForExcelTellsItsSubstitutionsBeforeItIsTakenOut() throws Exception {
    String narrowed = "?q=TAKE-OUT";
    SendingRecord like =
        registers
            .people()
            .list(RegisterFilter.ALL, SendingRecordStore.Order.ID, 0, 1)
            .rows()
            .getFirst();
    registers.people().addAll(Stream.of(SmallRegisters.named(like, "TAKE-OUT-1", "𠮷野")));

    HttpResponse<byte[]> first = browser.download("/people/export.csv" + narrowed);
    assertThat(first.statusCode()).isEqualTo(302);
    String told = browser.get(browser.whereTo(first)).body();
    assertThat(told).contains("TAKE-OUT-1", "U+20BB7", "吉", "substitute=yes");

    HttpResponse<byte[]> csv =
        browser.download("/people/export.csv" + narrowed + "&substitute=yes");
    assertThat(new String(csv.body(), "windows-31j"))
        .contains("TAKE-OUT-1", "吉野")
        .doesNotContain("?");
  }

  @Test
  void theListLinksToItsFilesWithTheSameFilter() throws Exception {
    String list = "/establishments/export.xlsx?";
    Matcher link =
        Pattern.compile("\"" + Pattern.quote(list) + "(sealed=[^\"]+)\"")
            .matcher(browser.get("/establishments?employer=EX-C1-RECEIVER").body());
    assertThat(link.find()).isTrue();
    List<Establishment> linked = read(list + link.group(1), new EstablishmentColumns());
    assertThat(linked).isNotEmpty();
    areAlike(read(list + "employer=EX-C1-RECEIVER", new EstablishmentColumns()), linked);
    assertThat(browser.get("/openings?prefecture=13&sort=expiry").body())
        .contains("/openings/export.xlsx?prefecture=13&amp;sort=expiry\"")
        .contains("/openings/export.csv?prefecture=13&amp;sort=expiry&amp;encoding=utf-8\"");
  }

  @Test
  void nobodyTakesOutAListWithoutSigningIn() throws Exception {
    HttpResponse<byte[]> answer = new Browsing(port).download("/people/export.xlsx");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(heading(answer, "Location")).contains("/sign-in");
  }
}
