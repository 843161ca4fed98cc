package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.hashiwatashi.audit.AuditReport;
import jp.hashiwatashi.audit.AuditVerification;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.Login;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The audit trail: entries sealed and verified, and what entries cost who writes many records at once or
 * changes them one by one, as imports do. No time is asserted.
 */
public final class AuditBenchmark {

  private static final int ROUNDS = 3;

  private AuditBenchmark() {}

  @Configuration(proxyBeanMethods = false)
  @ComponentScan(
      basePackages = "jp.hashiwatashi.audit",
      excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
  static class Scanned {}

  public static void main(String[] args) throws Exception {
    Options options = new Options(args, List.of("entries", "openings"));
    int entries = options.number("entries", 1_000_000);
    int openings = options.number("openings", 150_000);
    Path data = Files.createTempDirectory("hashiwatashi-audit-").resolve("data");
    Report report = new Report("The audit trail");
    try (var folder = DataFolder.open(data);
        var database = EmbeddedDatabase.start(folder);
        var owner = database.owner().connect()) {
      report.line(
          "- %,d openings written, changed one by one, and removed, as the owner", openings);
      report.line("");
      report.line("| step | without entries, s | with entries, s | ratio |");
      report.line("| --- | --- | --- | --- |");
      for (int round = 1; round <= ROUNDS; round++) {
        cost(report, owner, openings);
      }
      report.line("");
      report.line("%,d entries of a change of two columns each:", entries);
      report.line("");
      report.line("| step | by the clock, s |");
      report.line("| --- | --- |");
      fill(owner, entries);
      verify(report, database.application(), data.resolve("audit"));
    }
    report.keep("audit");
  }

  private static void cost(Report report, Connection owner, int rows) throws SQLException {
    double[] without = rows(owner, rows, "disable");
    double[] with = rows(owner, rows, "enable");
    String[] steps = {"written at once", "changed one by one", "removed at once"};
    for (int i = 0; i < steps.length; i++) {
      report.line(
          "| %s | %.1f | %.1f | %.2f |", steps[i], without[i], with[i], with[i] / without[i]);
    }
  }

  private static double[] rows(Connection owner, int rows, String triggers) throws SQLException {
    owner.setAutoCommit(true);
    run(owner, "truncate audit_entry");
    run(owner, "alter table opening " + triggers + " trigger audit");
    owner.setAutoCommit(false);
    long start = System.nanoTime();
    run(
        owner,
        """
        insert into opening (id, moves, headcount, filled, occupation, remote, monthly_wage_min_yen,
          monthly_wage_max_yen, licences_required, licences_welcome, skills_welcome, experience_years,
          work, search_key, wage_unit, wage_from_yen, wage_to_yen, confidential, office, consultant)
        select 'B-' || i, '{TRANSFER}', 1, 0, '023', false, 200000, 250000, '{}', '{}', '{}', 0,
          repeat('溶接の仕事', 20), 'key', 'MONTHLY', 200000, 250000, false, '東京', '鈴木'
        from generate_series(1, %d) i
        """
            .formatted(rows));
    owner.commit();
    double written = seconds(start);
    start = System.nanoTime();
    try (var change =
        owner.prepareStatement(
            "update opening set work = work || '（変更）', version = version + 1 where id = ?")) {
      for (int i = 1; i <= rows; i++) {
        change.setString(1, "B-" + i);
        change.addBatch();
        if (i % 2_000 == 0 || i == rows) {
          change.executeBatch();
        }
      }
    }
    owner.commit();
    double changed = seconds(start);
    start = System.nanoTime();
    run(owner, "delete from opening");
    owner.commit();
    return new double[] {written, changed, seconds(start)};
  }

  private static void fill(Connection owner, int entries) throws SQLException {
    owner.setAutoCommit(true);
    run(owner, "truncate audit_entry");
    run(
        owner,
        """
        insert into audit_entry (at, actor, source, kind, register, record_id, before, after)
        select clock_timestamp(), 'consultant', '192.0.2.7', 'CHANGED', 'openings', 'B-' || i,
          jsonb_build_object('work', repeat('溶接の仕事', 20), 'version', i),
          jsonb_build_object('work', repeat('塗装の仕事', 20), 'version', i + 1)
        from generate_series(1, %d) i
        """
            .formatted(entries));
    run(owner, "analyze");
  }

  private static void verify(Report report, Login login, Path folder)
      throws SQLException, IOException {
    long start = System.nanoTime();
    sealing(login, folder).close();
    report.line("| sealing | %.1f |", seconds(start));
    start = System.nanoTime();
    AuditReport verified;
    try (Connection connection = login.connect()) {
      verified = AuditVerification.run(connection, folder, null);
    }
    report.line(
        "| verifying: %,d sealed, %d pending, %d findings | %.1f |",
        verified.sealed(), verified.pending(), verified.count(), seconds(start));
  }

  /** Seals all when it is closed. */
  private static AnnotationConfigApplicationContext sealing(Login login, Path folder) {
    var source = new DriverManagerDataSource(login.url(), login.user(), login.password());
    var context = new AnnotationConfigApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "benchmark", Map.of("hashiwatashi.audit-folder", folder.toString())));
    context.registerBean(DataSource.class, () -> source);
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    context.registerBean(Clock.class, Clock::systemUTC);
    context.register(Scanned.class);
    context.refresh();
    return context;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
