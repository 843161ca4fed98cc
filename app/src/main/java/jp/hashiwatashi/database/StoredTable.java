package jp.hashiwatashi.database;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a backup knows it.
 *
 * @param columns those that hold what was written; generated ones come by themselves
 */
record StoredTable(String schema, String name, List<String> columns) {

  /** The name that a section of the backup has. */
  String fullName() {
    return schema + "." + name;
  }

  /** As it stands in SQL. */
  String quoted() {
    return quoted(schema) + "." + quoted(name);
  }

  /** With its columns, for COPY. */
  String quotedWithColumns() {
    return quoted()
        + columns.stream().map(StoredTable::quoted).collect(Collectors.joining(", ", " (", ")"));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
