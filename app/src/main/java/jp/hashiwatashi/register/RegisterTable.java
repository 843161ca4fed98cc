package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The table of a register: what its rows are written from and read into, and which of them a list
 * shows.
 *
 * @param <R> the record that people read
 * @param <P> the part of it that matching reads
 * @param conditions on prefecture and occupation, in the parameters of {@link RegisterFilter} and
 *     over the row {@code r}
 */
record RegisterTable<R extends Registered, P>(
    String name,
    String conditions,
    StoredColumns<R> columns,
    Reading<R> record,
    Reading<P> profile) {

  /** Reads one row; {@code stored} shares what repeats in many of them. */
  @FunctionalInterface
  interface Reading<T> {
    T read(ResultSet row, StoredValues stored) throws SQLException;
  }

  /** All rows, with the employer's name beside them. */
  String rows() {
    return """
    select r.*, e.name as employer_name
    from %s r left join employer e on e.id = r.employer_id
    """
        .formatted(name);
  }

  /** The rows that a {@link RegisterFilter} leaves. */
  String filter() {
    return """
    where (:text = '' or strpos(r.search_key, :text) > 0)
    and (:move = '' or :move = any (r.moves))
    and (not :examples or r.example_of is not null)
    """
        + conditions;
  }

  String count() {
    return "select count(*) from %s r ".formatted(name);
  }

  String insert() {
    return "insert into %s (%s) values (%s) on conflict (id) do nothing"
        .formatted(name, columns.names(), columns.parameters());
  }

  /** Changes the row only where nobody else has changed it since the version that was read. */
  String update() {
    return """
    update %s set %s, version = version + 1, updated_at = now()
    where id = :id and version = :version\
    """
        .formatted(name, columns.assignments());
  }
}
