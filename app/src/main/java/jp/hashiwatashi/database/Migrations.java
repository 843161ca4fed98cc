package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables, brought up to date by the numbered scripts in {@code db/migration}. */
final class Migrations {

  private Migrations() {}

  /**
   * Runs what has not yet run, and says how far that brought the tables.
   *
   * @throws DatabaseFault if a newer program has already changed the tables, or a script fails
   */
  static TablesBrought run(Login owner) {
    return run(owner, configuration -> configuration);
  }

  /**
   * As {@link #run(Login)}, up to a version and no further, in a database that holds nothing but perhaps
   * {@link IncompleteMark}, which Flyway would take for somebody's table.
   *
   * @param target such as {@code 016}
   */
  static TablesBrought runUpTo(String target, Login owner) {
    return run(
        owner,
        configuration -> configuration.target(target).baselineOnMigrate(true).baselineVersion("0"));
  }

  private static TablesBrought run(Login owner, UnaryOperator<FluentConfiguration> configuration) {
    var flyway =
        configuration
            .apply(
                Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true))
            .load();
    try {
      var info = flyway.info();
      var unknown = Arrays.stream(info.applied()).filter(Migrations::isUnknown).toList();
      if (!unknown.isEmpty()) {
        throw new DatabaseFault(
            Kind.NEWER_THAN_PROGRAM,
            """
            データベースが、このプログラムより新しい版で使われています（変更番号 %s まで）。
            古いプログラムで開くと記録が壊れるおそれがあるため、始めませんでした。
            新しい版の Hashiwatashi で開くか、--data で別のフォルダーを指定してください。\
            """
                .formatted(unknown.getLast().getVersion()));
      }
      int scripts = info.pending().length > 0 ? flyway.migrate().migrationsExecuted : 0;
      MigrationInfo current = scripts > 0 ? flyway.info().current() : info.current();
      return new TablesBrought(current == null ? "-" : "" + current.getVersion(), scripts);
    } catch (FlywayException e) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          データベースの表を新しくできませんでした（移行の説明: %s）。
          変更は取り消されています。この文を添えて管理者に知らせてください。\
          """
              .formatted(e.getMessage()),
          e);
    }
  }

  /** The version of the last script that this program has. */
  static String newest() {
    try {
      var scripts =
          new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql");
      return Arrays.stream(scripts)
          .map(script -> String.valueOf(script.getFilename()).replaceFirst("^V([0-9]+)__.*", "$1"))
          .max(Comparator.naturalOrder())
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUnknown(MigrationInfo migration) {
    return migration.getState().isApplied() && !migration.getState().isResolved();
  }
}
