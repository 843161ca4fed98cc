package jp.hashiwatashi.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A register: its records kept and found.
 *
 * @param <R> the record that people read
 */
public abstract sealed class RegisterStore<R extends Registered>
    permits MatchedStore, EmployerStore, EstablishmentStore, ContactStore {

  /** What a record must have in it for words that it is searched by. */
  static final String BY_OWN_NAMES = "strpos(r.search_key, :text) > 0";

  private final RegisterTable<R> table;
  private final ListSql narrowing;
  private final RegisterAccess access;

  RegisterStore(RegisterTable<R> table, ListSql narrowing, RegisterAccess access) {
    this.table = table;
    this.narrowing = narrowing;
    this.access = access;
  }

  RegisterTable<R> table() {
    return table;
  }

  JdbcClient jdbc() {
    return access.jdbc();
  }

  ApplicationEventPublisher changes() {
    return access.changes();
  }

  /**
   * One page of the list, in an order as it usually is.
   *
   * @param offset rows to leave out, 0 or more
   * @param limit rows at most
   */
  @Transactional(readOnly = true)
  public Slice<R> list(RegisterFilter filter, ListOrder order, int offset, int limit) {
    return list(filter, Sorting.by(order), offset, limit);
  }

  /**
   * One page of the list, its rows and its total of one moment and by one connection.
   *
   * @param offset rows to leave out, 0 or more
   * @param limit rows at most
   */
  @Transactional(readOnly = true)
  public Slice<R> list(RegisterFilter filter, Sorting order, int offset, int limit) {
    String where = narrowing.where(filter);
    var values = narrowing.values(filter, this::alike);
    var stored = new StoredValues();
    var rows =
        jdbc()
            .sql(
                table.rows()
                    + where
                    + "order by %s offset :offset limit :limit".formatted(order.sql()))
            .params(values)
            .param("offset", offset)
            .param("limit", limit)
            .query((row, n) -> table.record().read(row, stored))
            .list();
    int total = jdbc().sql(table.count() + where).params(values).query(Integer.class).single();
    return new Slice<>(rows, total);
  }

  /** The whole list in its order, one record after another, however long it is. */
  @Transactional(readOnly = true)
  public void forEach(RegisterFilter filter, Sorting order, Consumer<R> reader) {
    var stored = new StoredValues();
    try (Stream<R> records =
        jdbc()
            .sql(table.rows() + narrowing.where(filter) + "order by " + order.sql())
            .params(narrowing.values(filter, this::alike))
            .withFetchSize(1_000)
            .query((row, n) -> table.record().read(row, stored))
            .stream()) {
      records.forEach(reader);
    }
  }

  /** Some records by what they are called, for suggestions. */
  public List<R> named(String sought, int most) {
    return list(RegisterFilter.of(sought), Sorting.usual(table.register()), 0, most).rows();
  }

  /** Those texts of a column that are just what is sought, folded; else those that have it in them. */
  List<String> alike(String column, String sought) {
    String folded = SearchKey.fold(sought);
    List<String> all = texts(column);
    List<String> whole = all.stream().filter(t -> SearchKey.fold(t).equals(folded)).toList();
    return whole.isEmpty()
        ? all.stream().filter(t -> SearchKey.fold(t).contains(folded)).toList()
        : whole;
  }

  /**
   * All different texts of a column, in their order: jumps from one to the next in an index that begins
   * with it, however many records have each.
   */
  List<String> texts(String column) {
    return jdbc()
        .sql(
            """
            with recursive one as (
              (select %1$s as text from %2$s where %1$s > '' order by 1 limit 1)
              union all
              select (select %1$s from %2$s where %1$s > one.text order by 1 limit 1)
              from one where one.text is not null)
            select text from one where text is not null
            """
                .formatted(column, table.name()))
        .query((row, n) -> row.getString(1))
        .list();
  }

  public Optional<R> find(String id) {
    return jdbc()
        .sql(table.rows() + "where r.id = :id")
        .param("id", id)
        .query((row, n) -> table.record().read(row, new StoredValues()))
        .optional();
  }

  /** The record that another one names; null when it names none, or one that is gone. */
  public @Nullable R named(@Nullable String id) {
    return id == null ? null : find(id).orElse(null);
  }

  /**
   * Keeps a record: a new one if its version is 0, else the change of the one with that version. What
   * was changed goes to the history.
   */
  @Transactional
  public Saving<R> save(R record) {
    holdEmployer(record);
    R before = record.version() == 0 ? null : find(record.id()).orElse(null);
    int kept =
        jdbc()
            .sql(record.version() == 0 ? table.insert() : table.update())
            .params(table.columns().values(record))
            .param("version", record.version())
            .update();
    if (kept == 1) {
      access.employers().know(record.namedEmployer());
      if (record.version() == 0) {
        goOnCounting(record.id());
      }
    }
    R now = find(record.id()).orElse(null);
    if (kept == 0 || now == null) {
      return new Saving.Overtaken<>(now);
    }
    access.history().note(table.register(), table.told(), before, now);
    changes().publishEvent(now.change());
    if (now.namedEmployer() != null) {
      changes().publishEvent(new RegisterChange.EmployerSaved(now.namedEmployer().id()));
    }
    return new Saving.Kept<>(now);
  }

  /** A number that an older record had has its history: the versions go on from there. */
  private void goOnCounting(String id) {
    jdbc()
        .sql(
            """
            update %s set version = older.version + 1
            from (select max(version) as version from record_change
                  where register = :register and record_id = :id) as older
            where id = :id and older.version is not null
            """
                .formatted(table.name()))
        .param("register", table.register().code())
        .param("id", id)
        .update();
  }

  /** Those of the ids that are kept, in the order of the ids. */
  public List<R> find(List<String> ids) {
    var stored = new StoredValues();
    return jdbc()
        .sql(table.rows() + "where r.id = any (:ids) order by array_position(:ids, r.id)")
        .param("ids", ids.toArray(String[]::new))
        .query((row, n) -> table.record().read(row, stored))
        .list();
  }

  /**
   * Other records that share something with one that is kept or typed, most alike first.
   *
   * @param keys of {@link Likeness}
   * @param id of the one
   */
  List<R> alike(String[] keys, String id, int most) {
    var stored = new StoredValues();
    return jdbc()
        .sql(
            table.rows()
                + """
                where r.likeness && :keys::text[] and r.id <> :id
                order by cardinality(array(
                  select unnest(r.likeness) intersect select unnest(:keys::text[]))) desc, r.id
                limit :most
                """)
        .param("keys", keys)
        .param("id", id)
        .param("most", most)
        .query((row, n) -> table.record().read(row, stored))
        .list();
  }

  /** The employer that a record names stays until the caller's transaction ends. */
  void holdEmployer(R record) {
    access.employers().hold(record.namedEmployer());
  }

  /** Takes a record out; false when it is not there, or was changed since that version. */
  boolean remove(String id, long version) {
    return jdbc()
            .sql("delete from %s where id = :id and version = :version".formatted(table.name()))
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  /** Records that another's change has changed too: their keys are written anew, and it is told. */
  void changedAlong(List<String> ids) {
    for (R record : find(ids)) {
      renewKeys(record);
      changes().publishEvent(record.change());
    }
  }

  /**
   * Writes the keys of records anew that an older rule has written, or none.
   *
   * @return how many; 0 when none are left
   */
  @Transactional
  public int renewOldKeys(int most) {
    List<String> ids =
        jdbc()
            .sql(
                "select id from %s where keyed_by <> :rule limit :most for update skip locked"
                    .formatted(table.name()))
            .param("rule", Likeness.RULE)
            .param("most", most)
            .query((row, n) -> row.getString(1))
            .list();
    find(ids).forEach(this::renewKeys);
    return ids.size();
  }

  private void renewKeys(R record) {
    jdbc()
        .sql(table.renewKeys())
        .params(table.columns().values(record))
        .param("version", record.version())
        .update();
  }

  /**
   * Loads many new records at once; all or none.
   *
   * @return how many
   */
  @Transactional
  public int addAll(Stream<R> records) {
    changes().publishEvent(manyChanged());
    return access.loading().load(table.name(), table.columns(), records);
  }

  void addMany(List<R> records) {
    access.loading().load(table.name(), table.columns(), records.stream());
  }

  List<String> changeMany(List<R> records) {
    return access.loading().change(table.update(), table.columns(), records);
  }

  void tellMany() {
    changes().publishEvent(manyChanged());
  }

  /** What is published when many records were added. */
  RegisterChange manyChanged() {
    return new RegisterChange.ManyOfEmployers();
  }
}
