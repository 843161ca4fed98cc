package jp.hashiwatashi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.ActingDataSource;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.database.Login;
import jp.hashiwatashi.register.ContactStore;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.EstablishmentStore;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.ListOrder;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.Slice;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What row-level security costs: the first page of each list and its count, as a consultant of one office, whom
 * the policies bind and of whom the database is told at each taking of a connection, and the same question as the
 * tables' owner, whom nothing binds. No time is asserted.
 */
public final class PoliciesBenchmark {

  private static final String CONSULTANT = "benchmark";
  private static final int PAGE = 50;
  private static final int WARM_UPS = 10;

  private PoliciesBenchmark() {}

  /** A list page, asked for of the registers. */
  private record Asked(String name, Function<Registers, Slice<?>> answer) {}

  public static void main(String[] args) throws Exception {
    Options options = new Options(args, List.of("copies", "rounds"));
    int copies = options.number("copies", 10);
    int rounds = options.number("rounds", 60);
    Report report = new Report("What row-level security costs");
    try (var parts =
        ProgramParts.open(Files.createTempDirectory("hashiwatashi-policies-").resolve("data"))) {
      int records = CopiedRegisters.fill(parts, copies);
      String office =
          parts
              .jdbc()
              .sql(
                  "select office from sending_record group by office order by count(*) desc limit 1")
              .query((row, n) -> row.getString(1))
              .single();
      new Accounts(parts.jdbc()).appoint(CONSULTANT, Principal.CONSULTANT, office);
      report.line(
          "- %,d records; the office in question has %,d people", records, people(parts, office));
      report.line("- a page of %d rows and the count of all, %d times in turn", PAGE, rounds);
      report.line("");
      report.line("| list | median without, ms | median with, ms | ratio: best | median | worst |");
      report.line("| --- | --- | --- | --- | --- | --- |");
      try (var unbound = pool(parts.owner());
          var bound = pool(parts.application())) {
        SecurityContextHolder.getContext()
            .setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(CONSULTANT, "", List.of()));
        try (var without = ProgramParts.registers(unbound);
            var with = ProgramParts.registers(new ActingDataSource(bound))) {
          for (Asked asked : lists(office)) {
            compare(
                report,
                asked,
                without.getBean(Registers.class),
                with.getBean(Registers.class),
                rounds);
          }
        }
      }
    }
    report.keep("policies");
  }

  private static int people(ProgramParts parts, String office) {
    return parts
        .jdbc()
        .sql("select count(*) from sending_record where office = :office")
        .param("office", office)
        .query(Integer.class)
        .single();
  }

  private static HikariDataSource pool(Login login) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(login.url());
    pool.setUsername(login.user());
    pool.setPassword(login.password());
    pool.setMaximumPoolSize(2);
    return pool;
  }

  private static List<Asked> lists(String office) {
    var own = RegisterFilter.ALL.with(ListCondition.OFFICE, office);
    return List.of(
        new Asked("people of the office", r -> page(r.people(), own, SendingRecordStore.Order.ID)),
        new Asked(
            "people of the office, by reading",
            r -> page(r.people(), own, SendingRecordStore.Order.KANA)),
        new Asked(
            "openings of Tokyo",
            r ->
                page(
                    r.openings(),
                    RegisterFilter.ALL.with(ListCondition.PREFECTURE, "13"),
                    OpeningStore.Order.ID)),
        new Asked(
            "openings, the best paid first",
            r -> page(r.openings(), RegisterFilter.ALL, OpeningStore.Order.HIGHEST_WAGE)),
        new Asked(
            "openings by a word",
            r -> page(r.openings(), RegisterFilter.of("見本"), OpeningStore.Order.ID)),
        new Asked(
            "employers", r -> page(r.employers(), RegisterFilter.ALL, EmployerStore.Order.ID)),
        new Asked(
            "establishments",
            r -> page(r.establishments(), RegisterFilter.ALL, EstablishmentStore.Order.ID)),
        new Asked("contacts", r -> page(r.contacts(), RegisterFilter.ALL, ContactStore.Order.ID)));
  }

  private static Slice<?> page(RegisterStore<?> store, RegisterFilter filter, ListOrder order) {
    return store.list(filter, order, 0, PAGE);
  }

  private static void compare(
      Report report, Asked asked, Registers without, Registers with, int rounds) {
    if (asked.answer.apply(without).total() < asked.answer.apply(with).total()) {
      throw new IllegalStateException("policies show more than there is: " + asked.name);
    }
    double[] free = new double[rounds];
    double[] held = new double[rounds];
    double[] ratios = new double[rounds];
    for (int round = -WARM_UPS; round < rounds; round++) {
      double one = millis(asked, without);
      double other = millis(asked, with);
      if (round >= 0) {
        free[round] = one;
        held[round] = other;
        ratios[round] = other / one;
      }
    }
    for (double[] figures : List.of(free, held, ratios)) {
      Arrays.sort(figures);
    }
    report.line(
        "| %s (%,d of %,d) | %.2f | %.2f | %.2f | %.2f | %.2f |",
        asked.name,
        asked.answer.apply(with).total(),
        asked.answer.apply(without).total(),
        Rounds.median(free),
        Rounds.median(held),
        ratios[0],
        Rounds.median(ratios),
        ratios[rounds - 1]);
  }

  private static double millis(Asked asked, Registers registers) {
    long start = System.nanoTime();
    int total = asked.answer.apply(registers).total();
    double millis = (System.nanoTime() - start) / 1e6;
    if (total == 0) {
      throw new IllegalStateException("nothing was found: " + asked.name);
    }
    return millis;
  }
}
