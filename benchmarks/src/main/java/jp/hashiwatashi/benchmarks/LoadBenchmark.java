package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;

/**
 * The whole program with 20,000 people and 150,000 openings and users who each ask for a page, read
 * for ten seconds on average, and ask for the next; in the same run one more asks for the health page.
 * No time is asserted; a page that does not answer with 200 makes it fail.
 */
public final class LoadBenchmark {

  private static final double THINKING_SECONDS = 10;
  private static final int WARM_UP_SECONDS = 60;
  private static final long SEED = 20_261_121;
  private static final List<String> WORDS =
      List.of("佐藤", "さとう", "高橋", "看護師", "経理", "溶接", "ドライバー", "フォークリフト", "東京都", "見本工業", "事務");

  /** The kinds of pages; of a hundred visits, so many. */
  private enum Kind {
    LIST(30, "lists of people and openings, filtered and sorted"),
    DETAIL(20, "a person, an opening"),
    SEARCH(20, "the search box over all registers"),
    MATCH(25, "a person's best openings, an opening's best people"),
    HOME(5, "a consultant's day"),
    HEALTH(0, "the health page, once a second");

    private final int share;
    private final String told;

    Kind(int share, String told) {
      this.share = share;
      this.told = told;
    }

    static Kind drawn(RandomGenerator random) {
      int left = random.nextInt(100);
      for (Kind kind : values()) {
        left -= kind.share;
        if (left < 0) {
          return kind;
        }
      }
      throw new IllegalStateException("shares don't add up to a hundred");
    }
  }

  private final List<String> people;
  private final List<String> openings;
  private final List<ConcurrentLinkedQueue<Double>> millis =
      Arrays.stream(Kind.values()).map(k -> new ConcurrentLinkedQueue<Double>()).toList();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean measuring;

  private LoadBenchmark(List<String> people, List<String> openings) {
    this.people = people;
    this.openings = openings;
  }

  public static void main(String[] args) throws Exception {
    Options options = new Options(args, List.of("users", "seconds", "copies"));
    int users = options.number("users", 50);
    int seconds = options.number("seconds", 300);
    Path folder = Files.createTempDirectory("hashiwatashi-load-");
    LoadBenchmark load;
    try (var parts = ProgramParts.open(folder)) {
      CopiedRegisters.fill(parts, options.number("copies", 10));
      var accounts = new Accounts(parts.jdbc());
      for (int user = 0; user <= users; user++) {
        accounts.appoint(name(user), Principal.CONSULTANT, Accounts.ALL_OFFICES);
      }
      load =
          new LoadBenchmark(
              CopiedRegisters.ids(parts, "sending_record"), CopiedRegisters.ids(parts, "opening"));
    }
    Report report = new Report("Users at once");
    report.line(
        "- %,d people, %,d openings; %d users, %.0f s between pages on average, for %d s after %d s",
        load.people.size(),
        load.openings.size(),
        users,
        THINKING_SECONDS,
        seconds,
        WARM_UP_SECONDS);
    report.line("- database, program and users on the same machine; seed %d", SEED);
    Path root = Path.of(System.getProperty("results"), "..", "..").toAbsolutePath().normalize();
    try (var program = new LoadedProgram(root, folder)) {
      load.run(program, users, seconds);
    }
    load.tell(report);
    report.keep("load");
    if (!load.faults.isEmpty()) {
      System.exit(1);
    }
  }

  /** Of a user; the one after the last asks for the health page. */
  private static String name(int user) {
    return "load-" + user;
  }

  private void run(LoadedProgram program, int users, int seconds) throws Exception {
    List<String> tokens = new ArrayList<>();
    for (int user = 0; user <= users; user++) {
      tokens.add(program.token(name(user)));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int user = 0; user < users; user++) {
        int number = user;
        threads.submit(() -> visit(program, tokens.get(number), number));
      }
      threads.submit(() -> askForHealth(program, tokens.getLast()));
      over.await(WARM_UP_SECONDS, TimeUnit.SECONDS);
      measuring = true;
      over.await(seconds, TimeUnit.SECONDS);
      measuring = false;
      over.countDown();
    }
  }

  private Void visit(LoadedProgram program, String token, int user) throws Exception {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + user);
    var visitor = new Visitor(program.address(), token);
    if (user == 0) {
      visitor.sit("東京事務所");
    }
    while (!over.await(thinkingMillis(random), TimeUnit.MILLISECONDS)) {
      Kind kind = Kind.drawn(random);
      ask(visitor, kind, path(kind, random));
    }
    return null;
  }

  private static long thinkingMillis(RandomGenerator random) {
    return (long) (-Math.log(1 - random.nextDouble()) * THINKING_SECONDS * 1_000);
  }

  private Void askForHealth(LoadedProgram program, String token) throws Exception {
    var visitor = new Visitor(program.address(), token);
    while (!over.await(1, TimeUnit.SECONDS)) {
      ask(visitor, Kind.HEALTH, program.health());
    }
    return null;
  }

  private void ask(Visitor visitor, Kind kind, String path) throws InterruptedException {
    boolean counts = measuring;
    long asked = System.nanoTime();
    try {
      int status = visitor.get(path).statusCode();
      if (status != 200) {
        faults.add(status + " " + path);
      }
    } catch (IOException e) {
      faults.add(e + " " + path);
    }
    if (counts) {
      millis.get(kind.ordinal()).add((System.nanoTime() - asked) / 1e6);
    }
  }

  private String path(Kind kind, RandomGenerator random) {
    boolean ofPeople = random.nextBoolean();
    return switch (kind) {
      case LIST -> (ofPeople ? "/people" : "/openings") + list(random);
      case DETAIL ->
          ofPeople ? "/people/" + one(people, random) : "/openings/" + one(openings, random);
      case SEARCH -> "/search?q=" + URLEncoder.encode(one(WORDS, random), StandardCharsets.UTF_8);
      case MATCH ->
          ofPeople
              ? "/people/" + one(people, random) + "/openings"
              : "/openings/" + one(openings, random) + "/people";
      case HOME -> "/";
      case HEALTH -> throw new IllegalArgumentException("it has an address of its own");
    };
  }

  private static String list(RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> "?prefecture=" + (1 + random.nextInt(47));
      case 3 -> "?sort=latest-change";
      case 4 -> "?sort=-office";
      case 1 -> "?group=" + (1 + random.nextInt(99));
      case 2 -> "?q=" + URLEncoder.encode(one(WORDS, random), StandardCharsets.UTF_8);
      default -> "?page=" + (1 + random.nextInt(20));
    };
  }

  private static String one(List<String> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }

  private void tell(Report report) {
    double[] health = ascending(Kind.HEALTH);
    report.line("");
    report.line("| page | asked | median, ms | p99, ms | worst, ms | p99 / health's p99 |");
    report.line("| --- | --- | --- | --- | --- | --- |");
    for (Kind kind : Kind.values()) {
      double[] all = ascending(kind);
      report.line(
          "| %s | %,d | %.0f | %.0f | %.0f | %.1f |",
          kind.told,
          all.length,
          at(all, 0.5),
          at(all, 0.99),
          at(all, 1),
          at(all, 0.99) / at(health, 0.99));
    }
    report.line("");
    report.line("- answers other than 200: %d", faults.size());
    faults.stream().limit(10).forEach(fault -> report.line("  - %s", fault));
  }

  private double[] ascending(Kind kind) {
    double[] all = millis.get(kind.ordinal()).stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(all);
    return all;
  }

  private static double at(double[] ascending, double share) {
    int place = (int) Math.ceil(share * ascending.length) - 1;
    return ascending.length == 0 ? Double.NaN : ascending[Math.max(0, place)];
  }
}
