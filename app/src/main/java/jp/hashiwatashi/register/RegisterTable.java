package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.hashiwatashi.shared.exchange.ColumnSet;

/**
 * The table of a register: what its rows are written from and read into.
 *
 * @param <R> the record that people read
 * @param told the columns that the history tells
 * @param rows what a row {@code r} is read from: {@code select … from … r …}
 */
record RegisterTable<R extends Registered>(
    RegisterName register,
    ColumnSet<R> told,
    String rows,
    StoredColumns<R> columns,
    Reading<R> record) {

  /** Reads one row; {@code stored} shares what repeats in many of them. */
  @FunctionalInterface
  interface Reading<T> {
    T read(ResultSet row, StoredValues stored) throws SQLException;
  }

  /** A table whose rows tell all by themselves. */
  static <R extends Registered> RegisterTable<R> of(
      RegisterName register, ColumnSet<R> told, StoredColumns<R> columns, Reading<R> record) {
    return new RegisterTable<>(
        register,
        told,
        "select r.* from %s r ".formatted(register.table()),
        keyed(register, told, columns),
        record);
  }

  /** A table whose rows have the name of their employer {@code e} beside them. */
  static <R extends Registered> RegisterTable<R> besideEmployer(
      RegisterName register, ColumnSet<R> told, StoredColumns<R> columns, Reading<R> record) {
    return new RegisterTable<>(
        register,
        told,
        """
        select r.*, e.name as employer_name
        from %s r left join employer e on e.id = r.employer_id
        """
            .formatted(register.table()),
        keyed(register, told, columns),
        record);
  }

  private static <R extends Registered> StoredColumns<R> keyed(
      RegisterName register, ColumnSet<R> told, StoredColumns<R> columns) {
    return columns
        .and("likeness", r -> Likeness.keys(register, code -> told.textOf(code, r)))
        .and("keyed_by", r -> Likeness.RULE);
  }

  String name() {
    return register.table();
  }

  String count() {
    return "select count(*) from %s r ".formatted(name());
  }

  String insert() {
    return "insert into %s (%s) values (%s) on conflict (id) do nothing"
        .formatted(name(), columns.names(), columns.parameters());
  }

  /** Writes the keys of a row again; for everybody else nothing changes. */
  String renewKeys() {
    return """
    update %s set search_key = :search_key, likeness = :likeness, keyed_by = :keyed_by
    where id = :id and version = :version\
    """
        .formatted(name());
  }

  /** Changes the row only where nobody else has changed it since the version that was read. */
  String update() {
    return """
    update %s set %s, version = version + 1, updated_at = now()
    where id = :id and version = :version\
    """
        .formatted(name(), columns.assignments());
  }
}
