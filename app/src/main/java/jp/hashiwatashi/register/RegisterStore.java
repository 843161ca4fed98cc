package jp.hashiwatashi.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A register: its records kept, found and listed.
 *
 * @param <R> the record that people read
 * @param <P> the part of it that matching reads
 * @param <O> the orders a list can be in
 */
public abstract sealed class RegisterStore<
        R extends Registered, P, O extends Enum<O> & RegisterStore.ListOrder>
    permits OpeningStore, SendingRecordStore {

  /** An order that a list can be in. */
  interface ListOrder {

    /** What stands after {@code order by}, over the row {@code r} and the employer {@code e}. */
    String sql();
  }

  private final RegisterTable<R, P> table;
  private final JdbcClient jdbc;
  private final RegisterLoading loading;
  private final EmployerStore employers;
  private final ApplicationEventPublisher changes;

  RegisterStore(
      RegisterTable<R, P> table,
      JdbcClient jdbc,
      RegisterLoading loading,
      EmployerStore employers,
      ApplicationEventPublisher changes) {
    this.table = table;
    this.jdbc = jdbc;
    this.loading = loading;
    this.employers = employers;
    this.changes = changes;
  }

  public Optional<R> find(String id) {
    return jdbc.sql(table.rows() + "where r.id = :id")
        .param("id", id)
        .query((row, n) -> table.record().read(row, new StoredValues()))
        .optional();
  }

  /** Keeps a record: a new one if its version is 0, else the change of the one with that version. */
  @Transactional
  public Saving<R> save(R record) {
    int kept =
        jdbc.sql(record.version() == 0 ? table.insert() : table.update())
            .params(table.columns().values(record))
            .param("version", record.version())
            .update();
    if (kept == 1) {
      employers.know(record.employerId(), record.employerName());
      changes.publishEvent(record.change());
    }
    var now = find(record.id());
    return kept == 1 && now.isPresent()
        ? new Saving.Kept<>(now.get())
        : new Saving.Overtaken<>(now.orElse(null));
  }

  /**
   * One page of the list.
   *
   * @param offset rows to leave out, 0 or more
   * @param limit rows at most
   */
  public Slice<R> list(RegisterFilter filter, O order, int offset, int limit) {
    var values = filter.values();
    var stored = new StoredValues();
    var rows =
        jdbc.sql(
                table.rows()
                    + table.filter()
                    + "order by %s offset :offset limit :limit".formatted(order.sql()))
            .params(values)
            .param("offset", offset)
            .param("limit", limit)
            .query((row, n) -> table.record().read(row, stored))
            .list();
    int total =
        jdbc.sql(table.count() + table.filter()).params(values).query(Integer.class).single();
    return new Slice<>(rows, total);
  }

  /** Those of the ids that are kept, in the order of the ids. */
  public List<R> find(List<String> ids) {
    var stored = new StoredValues();
    return jdbc.sql(table.rows() + "where r.id = any (:ids) order by array_position(:ids, r.id)")
        .param("ids", ids.toArray(String[]::new))
        .query((row, n) -> table.record().read(row, stored))
        .list();
  }

  /** All that matching reads, by id in the order of bytes, one after another. */
  @Transactional(readOnly = true)
  public void forEachProfile(Consumer<P> reader) {
    var stored = new StoredValues();
    try (Stream<P> profiles =
        jdbc
            .sql("select * from %s order by id collate \"C\"".formatted(table.name()))
            .withFetchSize(2_000)
            .query((row, n) -> table.profile().read(row, stored))
            .stream()) {
      profiles.forEach(reader);
    }
  }

  /**
   * Loads many new records at once; all or none.
   *
   * @return how many
   */
  @Transactional
  public int addAll(Stream<R> records) {
    changes.publishEvent(new RegisterChange.Many());
    return loading.load(table.name(), table.columns(), records);
  }
}
