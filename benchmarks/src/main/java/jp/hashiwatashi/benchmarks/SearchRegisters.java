package jp.hashiwatashi.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.sample.DemoRegisters;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers in a database of their own, and the parts of the program that keep and search them. */
final class SearchRegisters implements AutoCloseable {

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  @ComponentScan({"jp.hashiwatashi.register", "jp.hashiwatashi.search"})
  static class Parts {}

  private final DataFolder folder;
  private final EmbeddedDatabase database;
  private final HikariDataSource source = new HikariDataSource();

  private SearchRegisters(DataFolder folder) {
    this.folder = folder;
    database = EmbeddedDatabase.start(folder);
    source.setJdbcUrl(database.application().url());
    source.setUsername(database.application().user());
    source.setPassword(database.application().password());
  }

  static SearchRegisters open(Path folder) {
    return new SearchRegisters(DataFolder.open(folder));
  }

  /**
   * The program's registers and search.
   *
   * @param index where the index stands, null for memory
   */
  AnnotationConfigApplicationContext application(@Nullable Path index) {
    var context = new AnnotationConfigApplicationContext();
    String place = index == null ? "" : index.toString();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("benchmark", Map.of("hashiwatashi.search-folder", place)));
    context.registerBean(DataSource.class, () -> source, bean -> bean.setDestroyMethodName(""));
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    var transactions = new JdbcTransactionManager(source);
    context.registerBean(JdbcTransactionManager.class, () -> transactions);
    context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(SignedIn.class);
    context.register(Parts.class);
    context.refresh();
    return context;
  }

  /**
   * Loads the demonstration's records and copies them under other ids.
   *
   * @return how many records of all registers there are then
   */
  int fill(int copies) {
    try (var context = application(null)) {
      var registers = context.getBean(Registers.class);
      var demo = DemoRegisters.of(LocalDate.of(2026, 11, 21));
      registers.employers().addAll(demo.employers());
      registers.establishments().addAll(demo.establishments());
      registers.contacts().addAll(demo.contacts());
      registers.people().addAll(demo.people());
      registers.openings().addAll(demo.openings());
    }
    var jdbc = JdbcClient.create(source);
    int records = 0;
    for (String table :
        List.of("employer", "establishment", "contact", "sending_record", "opening")) {
      copy(jdbc, table, copies);
      records += jdbc.sql("select count(*) from " + table).query(Integer.class).single();
      jdbc.sql("analyze " + table).update();
    }
    return records;
  }

  /** The ids of a register. */
  List<String> ids(String table) {
    return JdbcClient.create(source)
        .sql("select id from %s order by id".formatted(table))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static void copy(JdbcClient jdbc, String table, int copies) {
    List<String> columns =
        jdbc.sql(
                """
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                """)
            .param(table)
            .query((row, n) -> row.getString(1))
            .list();
    String values =
        String.join(", ", columns.stream().map(column -> copied(table, column)).toList());
    jdbc.sql(
            "insert into %s (%s) select %s from %s r cross join generate_series(2, :copies) as k"
                .formatted(table, String.join(", ", columns), values, table))
        .param("copies", copies)
        .update();
  }

  /** Another id, and another number where there can be one only; the employer stays the same. */
  private static String copied(String table, String column) {
    return switch (column) {
      case "id" -> "r.id || '-' || k";
      case "corporate_number", "insurance_office_number", "establishment_id", "contact_id" ->
          "null";
      default -> "r." + column;
    };
  }

  @Override
  public void close() {
    source.close();
    database.close();
    folder.close();
  }
}
