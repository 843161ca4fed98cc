package jp.hashiwatashi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers and their imports in a database of their own, without screens. */
final class ImportRegisters implements AutoCloseable {

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  @ComponentScan(
      basePackages = "jp.hashiwatashi.register",
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(web|api)\\..*"))
  static class Parts {}

  private final DataFolder folder;
  private final EmbeddedDatabase database;
  private final HikariDataSource source = new HikariDataSource();
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  ImportRegisters(Path path) {
    folder = DataFolder.open(path);
    database = EmbeddedDatabase.start(folder);
    source.setJdbcUrl(database.application().url());
    source.setUsername(database.application().user());
    source.setPassword(database.application().password());
    var manager = new JdbcTransactionManager(source);
    context.registerBean(DataSource.class, () -> source, bean -> bean.setDestroyMethodName(""));
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    context.registerBean(JdbcTransactionManager.class, () -> manager);
    context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(manager));
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(SignedIn.class);
    context.register(Parts.class);
    context.refresh();
  }

  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
    source.close();
    database.close();
    folder.close();
  }
}
