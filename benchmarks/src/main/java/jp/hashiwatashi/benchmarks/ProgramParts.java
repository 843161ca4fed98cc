package jp.hashiwatashi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import jp.hashiwatashi.access.ActingDataSource;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.Login;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.TemporaryFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The program's registers and search over a database of their own, without screens. */
final class ProgramParts implements AutoCloseable {

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  @ComponentScan(
      basePackages = {"jp.hashiwatashi.register", "jp.hashiwatashi.search"},
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(web|api)\\..*"))
  static class Scanned {}

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  @ComponentScan(
      basePackages = "jp.hashiwatashi.register",
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(web|api)\\..*"))
  static class RegistersOnly {}

  private final DataFolder folder;
  private final EmbeddedDatabase database;
  private final HikariDataSource source = new HikariDataSource();
  private final DataSource acting = new ActingDataSource(source);

  private ProgramParts(DataFolder folder) {
    this.folder = folder;
    database = EmbeddedDatabase.start(folder);
    source.setJdbcUrl(database.application().url());
    source.setUsername(database.application().user());
    source.setPassword(database.application().password());
    // All threads of a measurement are the program itself at work: each row is seen.
    SecurityContextHolder.setStrategyName(SecurityContextHolder.MODE_GLOBAL);
    SecurityContextHolder.setContext(SystemWork.as("benchmark", SecurityContextHolder::getContext));
  }

  static ProgramParts open(Path folder) {
    return new ProgramParts(DataFolder.open(folder));
  }

  JdbcClient jdbc() {
    return JdbcClient.create(acting);
  }

  /**
   * Starts the parts.
   *
   * @param index where the search index stands, null for memory
   */
  AnnotationConfigApplicationContext start(@Nullable Path index) {
    var context = new AnnotationConfigApplicationContext();
    String place = index == null ? "" : index.toString();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("benchmark", Map.of("hashiwatashi.search-folder", place)));
    fill(context, acting, Scanned.class);
    return context;
  }

  /** The registers alone, by connections of whatever kind. */
  static AnnotationConfigApplicationContext registers(DataSource connections) {
    var context = new AnnotationConfigApplicationContext();
    fill(context, connections, RegistersOnly.class);
    return context;
  }

  private static void fill(
      AnnotationConfigApplicationContext context, DataSource connections, Class<?> scanned) {
    context.registerBean(
        DataSource.class, () -> connections, bean -> bean.setDestroyMethodName(""));
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(connections));
    var transactions = new JdbcTransactionManager(connections);
    context.registerBean(JdbcTransactionManager.class, () -> transactions);
    context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(SignedIn.class);
    context.registerBean(Approvals.class);
    context.registerBean(TemporaryFiles.class);
    context.register(scanned);
    context.refresh();
  }

  /** Whom no policy binds. */
  Login owner() {
    return database.owner();
  }

  /** As whom the program works. */
  Login application() {
    return database.application();
  }

  @Override
  public void close() {
    source.close();
    database.close();
    folder.close();
  }
}
