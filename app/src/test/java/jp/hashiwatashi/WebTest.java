package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInName;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.shared.background.SystemWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the whole web application, on a real database and a free port; started once for all. */
@SpringBootTest(
    classes = {Application.class, Echo.class, WebTest.OneDay.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.file.name=" + WebTest.LOG,
      "hashiwatashi.rematch-at=",
      "hashiwatashi.bulk-export-per-day=" + WebTest.PER_DAY
    })
public abstract class WebTest {

  /** Where the application logs, as a setting: a file for each program that runs tests beside others. */
  static final String LOG = "target/web-test-${tests.fork:0}.log";

  /** How many people are taken out within 24 hours just so: more than all tests together do in one name. */
  protected static final int PER_DAY = 100_000_000;

  /** Half past eight on 21 November 2026 in Japan, when it is the day before in Greenwich. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Asia/Tokyo"));

  /** Who may work in all offices, beside whoever signs in. */
  private static final List<String> COLLEAGUES =
      List.of(SignInName.USUAL, "another", "importer", "odd-files", "suzuki", "tanaka");

  /** Screens tell the same on every day that they are tested; found by no scan, as it is no part. */
  static class OneDay {

    @Bean
    @Primary
    static Clock thatDay() {
      return CLOCK;
    }
  }

  /** Of each application that was started, by the address of its database. */
  private static final Map<String, Databases> DATABASES = new ConcurrentHashMap<>();

  @Value("${spring.datasource.url}")
  private String databaseUrl;

  /** All that the application logged until now in this program's tests. */
  protected static String logged() throws IOException {
    return Files.readString(Path.of(new StandardEnvironment().resolvePlaceholders(LOG)));
  }

  /** For what time does by itself: changes a row as the tables' owner, whom they let do so. */
  protected final void asOwner(String statement) throws SQLException {
    try (var connection = Objects.requireNonNull(DATABASES.get(databaseUrl)).owner().connect();
        var change = connection.createStatement()) {
      change.executeUpdate(statement);
    }
  }

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    var fresh = Databases.fresh();
    DATABASES.put(fresh.application().url(), fresh);
    var accounts = new Accounts(JdbcClient.create(fresh.dataSource()));
    COLLEAGUES.forEach(name ->
        SystemWork.as(
            "test", () -> accounts.appoint(name, Principal.CONSULTANT, Accounts.ALL_OFFICES)));
    fresh.describe(properties);
  }
}
