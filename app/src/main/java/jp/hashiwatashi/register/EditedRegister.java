package jp.hashiwatashi.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.RecordReading;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register whose records are made and changed by typing, column by column.
 *
 * @param <R> the record
 */
public final class EditedRegister<R extends Registered> {

  private static final int MOST_ALIKE = 5;

  private final RegisterName name;
  private final RegisterStore<R> store;
  private final ColumnSet<R> columns;
  private final String letter;
  private final BinaryOperator<R> revision;
  private final JdbcClient jdbc;

  /**
   * @param letter that numbers given by the program begin with
   * @param revision of what was typed and what stood there: the first as a change of the second
   */
  EditedRegister(
      RegisterName name,
      RegisterStore<R> store,
      ColumnSet<R> columns,
      String letter,
      BinaryOperator<R> revision,
      JdbcClient jdbc) {
    this.name = name;
    this.store = store;
    this.columns = columns;
    this.letter = letter;
    this.revision = revision;
    this.jdbc = jdbc;
  }

  public RegisterName name() {
    return name;
  }

  public ColumnSet<R> columns() {
    return columns;
  }

  /** The column that holds the id. */
  public Column<R, String> key() {
    var key = columns.key();
    if (key == null) {
      throw new IllegalStateException("a register's records have ids: " + name);
    }
    return key;
  }

  /** @param code of a column that this register has */
  public Column<R, ?> column(String code) {
    return columns.column(code);
  }

  /** What stands there now, by the codes of the columns; null when there is no such record. */
  public @Nullable Standing find(String id) {
    return store.find(id).map(this::standing).orElse(null);
  }

  /**
   * A record as it stands.
   *
   * @param texts written as files write it
   * @param shown written for people's eyes, and for fields
   */
  public record Standing(
      String id, long version, Map<String, String> texts, Map<String, String> shown) {

    /** What people call it: its name, or of an opening the employer's. */
    public String name() {
      String name = texts.getOrDefault("name", "");
      return name.isEmpty() ? texts.getOrDefault("employer", id) : name;
    }
  }

  /** A record as it stands. */
  public Standing standing(R record) {
    Map<String, String> texts = new HashMap<>();
    for (Column<R, ?> column : columns.columns()) {
      texts.put(column.code(), column.textOf(record));
    }
    return new Standing(record.id(), record.version(), texts, shown(record));
  }

  /** A record written for people's eyes, and for fields, by the codes of the columns. */
  public Map<String, String> shown(R record) {
    Map<String, String> shown = new HashMap<>();
    for (Column<R, ?> column : columns.columns()) {
      shown.put(column.code(), column.shownOf(record));
    }
    return shown;
  }

  /**
   * Others that may be the same thing as a record that is typed or kept.
   *
   * @param texts by the codes of the columns, as typed; what can't be understood says nothing
   * @param id of the record; empty for one that has none yet
   */
  public List<Alike> alike(Map<String, String> texts, String id) {
    String[] keys =
        Likeness.keys(name, code -> understood(column(code), texts.getOrDefault(code, "")));
    if (keys.length == 0) {
      return List.of();
    }
    return store.alike(keys, id, MOST_ALIKE).stream()
        .map(record ->
            new Alike(
                record.id(),
                standing(record).name(),
                Likeness.shared(keys, Likeness.keys(name, code -> columns.textOf(code, record)))))
        .toList();
  }

  private static <V> String understood(Column<?, V> column, String typed) {
    return typed.isBlank()
            || !(column.shape().read(typed) instanceof CellReading.Value<V>(V value, var notice))
        ? ""
        : column.shape().write(value);
  }

  /** Those of the ids that are kept, in the order of the ids. */
  public List<R> find(List<String> ids) {
    return store.find(ids);
  }

  /** What the record shares with others that may be the same thing. */
  public String[] likeness(R record) {
    return Likeness.keys(name, code -> columns.textOf(code, record));
  }

  /** What was typed, as a change of what stood there. */
  public R asChangeOf(R typed, R before) {
    return revision.apply(typed, before);
  }

  /** Adds many new records, within the caller's transaction, who notes and tells it. */
  public void addMany(List<R> records) {
    store.addMany(records);
  }

  /**
   * Changes many records, within the caller's transaction, who notes and tells it.
   *
   * @param records with the versions that were read
   * @return the ids of those that somebody else has changed since, which are not
   */
  public List<String> changeMany(List<R> records) {
    return store.changeMany(records);
  }

  /** What a refusal of the database means, and how to mend it: one sentence each, in Japanese. */
  public static String told(DataIntegrityViolationException refused) {
    return Contradiction.of(refused).orElseThrow(() -> refused).<Standing>refusal()
            instanceof Saving.Refused<Standing>(String column, String what, String mend)
        ? what + "。" + mend
        : "";
  }

  /** Tells, within the transaction, that many records were added, changed or taken out. */
  public void tellMany() {
    store.tellMany();
  }

  /** Keeps the employer that a record names until the transaction ends; before anything is changed. */
  void holdEmployer(R record) {
    store.holdEmployer(record);
  }

  boolean remove(String id, long version) {
    return store.remove(id, version);
  }

  void changedAlong(List<String> ids) {
    store.changedAlong(ids);
  }

  /** A number that no record has; of a new record that nobody has given one. */
  public String freshId() {
    String id;
    do {
      long number = jdbc.sql("select nextval('record_number')").query(Long.class).single();
      id = letter + "%08d".formatted(number);
    } while (!free(List.of(id)).equals(List.of(id)));
    return id;
  }

  /** Many such numbers; perhaps a few less where somebody took some by hand. */
  public List<String> freshIds(int many) {
    List<String> ids =
        jdbc
            .sql("select nextval('record_number') from generate_series(1, :many)")
            .param("many", many)
            .query(Long.class)
            .list()
            .stream()
            .map(number -> letter + "%08d".formatted(number))
            .toList();
    List<String> free = free(ids);
    return free.isEmpty() ? freshIds(many) : free;
  }

  /** Those of some numbers that no record has, of whichever office. */
  private List<String> free(List<String> ids) {
    return jdbc.sql(
            """
            select id from unnest(:ids::text[]) with ordinality as asked (id, place)
            where not is_taken(:register, id) order by place
            """)
        .param("ids", ids.toArray(String[]::new))
        .param("register", name.code())
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** What was typed, read; nothing is kept yet. */
  public RecordReading<R> read(Function<String, @Nullable String> typed) {
    return read(typed, null);
  }

  /**
   * The same for a record that has its number, which is not judged again.
   *
   * @param id null for a new record
   */
  public RecordReading<R> read(Function<String, @Nullable String> typed, @Nullable String id) {
    return RecordReading.of(columns, column -> typed.apply(column.code()), id);
  }

  /**
   * Keeps what was typed: a new record, or the change of the version that was read. Who comes too late
   * is told what stands there now.
   *
   * @param baseVersion 0 for a new record
   */
  public Saving<Standing> keep(R typed, long baseVersion) {
    var foreign = Foreign.of(jdbc, name, typed.id(), office(typed)).orElse(null);
    if (foreign != null) {
      return new Saving.Refused<>(foreign.column(this), foreign.what(), foreign.mend());
    }
    R kept = typed;
    if (baseVersion == 0) {
      String into = goneInto(name, typed.id());
      if (!into.isEmpty()) {
        return new Saving.Refused<>(
            key().code(),
            goneInto(typed.id(), into),
            "%s の記録を使うか、別の番号にするか、番号を空にしてください".formatted(into));
      }
    } else {
      R before = store.find(typed.id()).orElse(null);
      if (before == null || before.version() != baseVersion) {
        return new Saving.Overtaken<>(before == null ? null : standing(before));
      }
      kept = revision.apply(typed, before);
    }
    for (Reference reference : Reference.of(name)) {
      String named = columns.textOf(reference.column(), typed);
      String into = named.isEmpty() ? "" : goneInto(reference.named(), named);
      if (!into.isEmpty()) {
        return new Saving.Refused<>(
            reference.column(), goneInto(named, into), "番号を %s に直してください".formatted(into));
      }
    }
    try {
      return standing(store.save(kept));
    } catch (DataIntegrityViolationException refused) {
      return Contradiction.of(refused).orElseThrow(() -> refused).refusal();
    }
  }

  /** The office that a record states; empty for none, and where a register knows of none. */
  private String office(R record) {
    return switch (name) {
      case PEOPLE, OPENINGS -> columns.textOf("office", record);
      case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> "";
    };
  }

  /** What is wrong with the number of a record that is gone into another, in Japanese. */
  public static String goneInto(String id, String into) {
    return "番号 %s の記録は、%s にまとめられています".formatted(id, into);
  }

  /** The number of the record that the one of this number is gone into; empty for none. */
  private String goneInto(RegisterName register, String id) {
    return jdbc.sql(
            """
            select into_id from merged_record where register = :register and record_id = :id
            """)
        .param("register", register.code())
        .param("id", id)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private Saving<Standing> standing(Saving<R> saving) {
    return switch (saving) {
      case Saving.Kept<R>(R record) -> new Saving.Kept<>(standing(record));
      case Saving.Overtaken<R>(R theirs) ->
          new Saving.Overtaken<>(theirs == null ? null : standing(theirs));
      case Saving.Refused<R>(String column, String what, String mend) ->
          new Saving.Refused<>(column, what, mend);
    };
  }
}
