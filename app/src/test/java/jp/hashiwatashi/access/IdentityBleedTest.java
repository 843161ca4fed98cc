package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SmallRegisters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Many people at work at once, each of an office of the own whose records hold a canary: whatever they ask
 * for, and however, no answer and no file ever holds another's.
 */
class IdentityBleedTest extends WebTest {

  private static final int SESSIONS = Seeds.rounds(10, 200);
  private static final int STEPS = Seeds.rounds(10, 25);
  private static final Pattern CANARY = Pattern.compile("canary-bleed-(\\d{3})x");

  @Autowired private SignInLinks links;
  @Autowired private Accounts accounts;
  @Autowired private Registers registers;

  @Value("${local.server.port}")
  private int port;

  private final Set<String> bled = new ConcurrentSkipListSet<>();

  @Test
  void noAnswerAndNoFileEverHoldsAnothersCanary() throws Exception {
    SmallRegisters.fillOnce(registers);
    var person = registers.people().find("EX-C1-S1").orElseThrow();
    var opening = registers.openings().find("EX-C2-O").orElseThrow();
    List<Callable<Integer>> walks = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      int number = i;
      registers.people().save(SmallRegisters.named(person, "BLEED-P%03d".formatted(i), office(i)));
      var kept = registers.people().find("BLEED-P%03d".formatted(i)).orElseThrow();
      registers.people().save(SmallRegisters.called(kept, canary(i)));
      registers
          .openings()
          .save(SmallRegisters.inCharge(opening, "BLEED-O%03d".formatted(i), office(i)));
      accounts.appoint("bleed-%03d".formatted(i), Principal.CONSULTANT, office(i));
      RandomGenerator random = Seeds.random("bleed " + i);
      walks.add(() -> new Walk(number, random).go());
    }
    int seen = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var walk : threads.invokeAll(walks)) {
        seen += walk.get();
      }
    }
    assertThat(bled).isEmpty();
    assertThat(seen).as("answers with the own canary").isGreaterThan(SESSIONS * 2);
  }

  private static String office(int number) {
    return "BLEED事務所%03d".formatted(number);
  }

  private static String canary(int number) {
    return "canary-bleed-%03dx".formatted(number);
  }

  /** One person's way through the pages, in one browser or two tabs of it. */
  private final class Walk {

    private final int number;
    private final RandomGenerator random;
    private final Deque<String> back = new ArrayDeque<>();
    private Browsing browser = new Browsing(port);
    private int seen;

    Walk(int number, RandomGenerator random) {
      this.number = number;
      this.random = random;
    }

    int go() throws Exception {
      enter(number);
      for (int step = 0; step < STEPS; step++) {
        switch (random.nextInt(12)) {
          case 0 -> twice(address());
          case 1 -> again();
          case 2 -> expire();
          case 3 -> type();
          case 4 -> file("/people/export.xlsx");
          case 5 -> file("/openings/BLEED-O%03d/people/export.xlsx".formatted(number));
          case 6 -> plan();
          default -> look(address());
        }
      }
      return seen;
    }

    private void enter(int who) throws IOException, InterruptedException {
      browser = new Browsing(port);
      browser.signIn(links.make("bleed-%03d".formatted(who)));
    }

    /** An address of the own, of somebody else's, or of everybody's. */
    private String address() {
      int who = random.nextInt(3) == 0 ? number : random.nextInt(SESSIONS);
      String person = "BLEED-P%03d".formatted(who);
      List<String> some =
          List.of(
              "/",
              "/people",
              "/people?sort=kana",
              "/people/" + person,
              "/people/" + person + "/openings",
              "/people/" + person + "/history",
              "/people/" + person + "/edit",
              "/people/" + person + "/questions",
              "/people/" + person + "/merge?with=BLEED-P%03d".formatted(number),
              "/openings/BLEED-O%03d/people".formatted(who),
              "/explanation?seeker=%s&opening=BLEED-O%03d".formatted(person, number),
              "/marks?seeker=%s&opening=BLEED-O%03d".formatted(person, number),
              "/search?q=" + person,
              "/api/seekers/" + person,
              "/api/seekers",
              "/group-plans",
              "/imports",
              "/desk");
      return some.get(random.nextInt(some.size()));
    }

    private void look(String address) throws IOException, InterruptedException {
      back.push(address);
      check(address, browser.get(address));
    }

    private void check(String address, HttpResponse<String> answer) {
      check(address + " " + answer.statusCode(), answer.body());
      if (!answer.headers().firstValue("Cache-Control").orElse("").contains("no-store")) {
        bled.add(
            address.replaceAll("[0-9]{3}", "#")
                + " may be kept by a cache: "
                + answer.statusCode()
                + answer.headers().map().get("Cache-Control"));
      }
    }

    private void check(String address, String text) {
      Matcher canaries = CANARY.matcher(text);
      while (canaries.find()) {
        if (Integer.parseInt(canaries.group(1)) == number) {
          seen++;
        } else {
          bled.add("%d saw %s at %s".formatted(number, canaries.group(), address));
        }
      }
    }

    /** Back to what was seen before, and forward again. */
    private void again() throws IOException, InterruptedException {
      if (!back.isEmpty()) {
        String last = back.pop();
        look(address());
        look(last);
      }
    }

    /** Pressed twice, or in two tabs at once. */
    private void twice(String address) throws Exception {
      Browsing mine = browser;
      try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<HttpResponse<String>> press = () -> mine.get(address);
        for (var answer : tabs.invokeAll(List.of(press, press))) {
          check(address, answer.get());
        }
      }
    }

    /** The session is over; what was asked for is asked by nobody, and then by the same person again. */
    private void expire() throws IOException, InterruptedException {
      var nobody = new Browsing(port).get("/people/BLEED-P%03d".formatted(number));
      if (nobody.body().contains(canary(number))) {
        bled.add("nobody saw " + canary(number));
      }
      if (random.nextBoolean()) {
        browser.post("/sign-out", Map.of());
      }
      enter(number);
    }

    private void type() throws IOException, InterruptedException {
      look("/people/new");
      check(
          "/drafts/people",
          browser
              .post("/drafts/people", Map.of("form", "b" + number, "name", canary(number)))
              .body());
      check(
          "/suggestions",
          browser.post("/suggestions/consultants-of-people", Map.of("q", "BLEED")).body());
      look("/people");
    }

    private void plan() throws IOException, InterruptedException {
      look("/group-plans");
      var made =
          browser.post(
              "/group-plans",
              Map.of("name", canary(number), "people", "BLEED-P%03d".formatted(number)));
      check("/group-plans", made.body());
      look("/group-plans");
    }

    private void file(String address) throws IOException, InterruptedException {
      byte[] bytes = browser.download(address).body();
      check(address, text(bytes));
    }
  }

  /** All that a file says: of a workbook its parts, of paper its words. */
  private static String text(byte[] bytes) throws IOException {
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      try (var paper = Loader.loadPDF(bytes)) {
        return new PDFTextStripper().getText(paper);
      }
    }
    if (!start.startsWith("PK")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    Path file = Files.createTempFile("bleed", ".zip");
    try {
      Files.write(file, bytes);
      var text = new StringBuilder();
      try (var zip = new ZipFile(file.toFile())) {
        for (var part : java.util.Collections.list(zip.entries())) {
          text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return text.toString();
    } finally {
      Files.delete(file);
    }
  }
}
