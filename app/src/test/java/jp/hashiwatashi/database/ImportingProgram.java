package jp.hashiwatashi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.ActingDataSource;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.TemporaryFiles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers with their imports and without screens; as a program, one to be killed. */
final class ImportingProgram implements AutoCloseable {

  /** From here on the program says what it is at. */
  private static final int SOME = 2_000;

  @EnableTransactionManagement
  @ComponentScan(
      basePackages = "jp.hashiwatashi.register",
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(web|api)\\..*"))
  private static final class Parts {}

  private final HikariDataSource source = new HikariDataSource();
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  ImportingProgram(EmbeddedDatabase database) {
    source.setJdbcUrl(database.application().url());
    source.setUsername(database.application().user());
    source.setPassword(database.application().password());
    DataSource acting = new ActingDataSource(source);
    var manager = new JdbcTransactionManager(acting);
    context.registerBean(DataSource.class, () -> acting, bean -> bean.setDestroyMethodName(""));
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(acting));
    context.registerBean(JdbcTransactionManager.class, () -> manager);
    context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(manager));
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(SignedIn.class);
    context.registerBean(Approvals.class);
    context.registerBean(TemporaryFiles.class);
    context.register(Parts.class);
    context.refresh();
    work();
  }

  Imports imports() {
    return context.getBean(Imports.class);
  }

  int count(String sql) {
    return context.getBean(JdbcClient.class).sql(sql).query(Integer.class).single();
  }

  /** Waits for the program to be through with its import. */
  Import settled(long id) throws InterruptedException {
    imports().await(id);
    return imports().find(id).orElseThrow();
  }

  @Override
  public void close() {
    context.close();
    source.close();
  }

  /** Imports a file and prints {@code comparing} and {@code applying} when it is in the middle. */
  public static void main(String[] arguments) throws Exception {
    var database = EmbeddedDatabase.start(DataFolder.open(Path.of(arguments[0])));
    var program = new ImportingProgram(database);
    Path file = Path.of(arguments[1]);
    long id = program.imports().receive(RegisterName.PEOPLE, "people.csv", file);
    program.tell(id, "comparing");
    program.imports().apply(program.settled(id), false);
    program.tell(id, "applying");
    program.settled(id);
  }

  /** From here on an importer is at work, who has an account. */
  private void work() {
    SystemWork.as(
        "test",
        () ->
            new Accounts(context.getBean(JdbcClient.class))
                .appoint("importer", Principal.CONSULTANT, Accounts.ALL_OFFICES));
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated("importer", null, List.of()));
  }

  private void tell(long id, String step) {
    Import one = imports().find(id).orElseThrow();
    while (one.state().isUnderWay()) {
      var now = imports().progress(one);
      if (now.step().equals(step) && now.done() >= SOME) {
        break;
      }
      one = imports().find(id).orElseThrow();
    }
    System.out.println(step);
    System.out.flush();
  }
}
