package jp.hashiwatashi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import jp.hashiwatashi.access.ActingDataSource;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.EmbeddedDatabase;
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
    context.registerBean(DataSource.class, () -> acting, bean -> bean.setDestroyMethodName(""));
    context.registerBean(JdbcClient.class, this::jdbc);
    var transactions = new JdbcTransactionManager(acting);
    context.registerBean(JdbcTransactionManager.class, () -> transactions);
    context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(SignedIn.class);
    context.registerBean(TemporaryFiles.class);
    context.register(Scanned.class);
    context.refresh();
    return context;
  }

  @Override
  public void close() {
    source.close();
    database.close();
    folder.close();
  }
}
