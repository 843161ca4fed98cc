package jp.hashiwatashi.register.guarded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.sealing.KeyRing;
import jp.hashiwatashi.shared.sealing.SealBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Made-up people of whose health something is written, on a database and with keys of their own. */
public final class GuardedPeople {

  public final Databases databases = Databases.fresh();
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Particulars particulars;

  public GuardedPeople(Path keys) {
    var source = databases.dataSource();
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    var seal = new ParticularSeal(KeyRing.in(keys.resolve(ParticularSeal.FILE)));
    particulars = new Particulars(jdbc, seal, new SignedIn());
  }

  private static String id(int number) {
    return "GK-%04d".formatted(number);
  }

  /** Adds so many, numbered from 0. */
  public void add(int count) {
    inOne(() -> {
      for (int i = 0; i < count; i++) {
        jdbc.sql(
                """
                insert into sending_record (id, name, kana, moves, relocation_prefectures,
                  occupations_wanted, occupations_experienced, industries_experienced, licences, skills,
                  employment_types, office, consultant, career, wishes, search_key, consents)
                values (:id, '見本', '', '{TRANSFER}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '', '', '', '', '', '{}')
                """)
            .param("id", id(i))
            .update();
        write(i, "内容 " + i);
      }
    });
  }

  /** Does many things by one connection, which take their time to make. */
  private void inOne(Runnable work) {
    SystemWork.as("test", () -> transaction.executeWithoutResult(status -> work.run()));
  }

  /** Whether the values of so many, numbered from 0, are as they were sealed. */
  public boolean allOpen(int count) {
    var open = new BitSet();
    inOne(() -> {
      for (int i = 0; i < count; i++) {
        open.set(i, opens(i));
      }
    });
    return open.cardinality() == count;
  }

  public void write(int number, String value) {
    Boolean written =
        SystemWork.as(
            "test",
            () ->
                transaction.execute(status ->
                    particulars.write(
                        id(number),
                        ParticularKind.HEALTH,
                        value,
                        particulars.of(id(number), ParticularKind.HEALTH).version())));
    if (!Boolean.TRUE.equals(written)) {
      throw new IllegalStateException("not written");
    }
  }

  public Optional<String> look(int number) {
    return SystemWork.as(
        "test",
        () ->
            Objects.requireNonNull(
                transaction.execute(
                    status -> particulars.look(id(number), ParticularKind.HEALTH, "試験"))));
  }

  /** Whether the value is as it was sealed. */
  public boolean opens(int number) {
    try {
      return look(number).isPresent();
    } catch (SealBroken broken) {
      return false;
    }
  }

  /** How many are sealed under a key. */
  public int under(int key) throws SQLException {
    return count("select count(*) from guarded_particular where get_byte(sealed, 3) = " + key);
  }

  /** How many entries of the trail tell of a change. */
  public int entries() throws SQLException {
    return count("select count(*) from audit_entry where register = 'guarded_particular'");
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = databases.superuserHere().connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Somebody who holds a row until it is closed. */
  public Connection holding(int number) throws SQLException {
    Connection connection = databases.superuserHere().connect();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "select from guarded_particular where person_id = '" + id(number) + "' for update");
    }
    return connection;
  }

  /** Returns once somebody waits for a row in this database. */
  public void awaitWaiter() throws SQLException {
    while (count(
            """
            select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
            """)
        == 0) {
      Thread.onSpinWait();
    }
  }

  /** As whom nothing is forbidden. */
  public void tamper(String sql) throws SQLException {
    try (Connection connection = databases.superuserHere().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Names of the tables of which a row holds a text, as it is or in bytes. */
  public List<String> tablesThatHold(String text) {
    var login = databases.superuserHere();
    var all =
        JdbcClient.create(
            new org.springframework.jdbc.datasource.DriverManagerDataSource(
                login.url(), login.user(), login.password()));
    return all
        .sql(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")
        .query((row, n) -> row.getString(1))
        .list()
        .stream()
        .filter(table ->
            all.sql(
                    """
                    select exists (select from "%s" t where t::text like '%%' || :text || '%%'
                      or t::text like '%%' || encode(convert_to(:text, 'UTF8'), 'hex') || '%%')
                    """
                        .formatted(table))
                .param("text", text)
                .query(Boolean.class)
                .single())
        .toList();
  }
}
