package jp.hashiwatashi.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.register.RegisterName;

/** Records of all registers, all made up, as the index takes them. */
final class MadeUpRecords {

  private MadeUpRecords() {}

  static List<IndexedRecord> all() {
    return rows("records.tsv").stream().map(MadeUpRecords::record).toList();
  }

  private static IndexedRecord record(String[] cells) {
    var fields = new IndexedRecord.Fields().with(FieldName.ID, cells[1]);
    Arrays.stream(cells)
        .skip(2)
        .map(cell -> cell.split("=", 2))
        .forEach(stated -> fields.with(FieldName.valueOf(stated[0]), stated[1]));
    return new IndexedRecord(RegisterName.valueOf(cells[0]), cells[1], 1, fields.list());
  }

  /** A person of whom only the name is known. */
  static IndexedRecord person(String id, String name, long mark) {
    return new IndexedRecord(
        RegisterName.PEOPLE,
        id,
        mark,
        new IndexedRecord.Fields().with(FieldName.ID, id).with(FieldName.NAME, name).list());
  }

  /** The rows of a table beside this class, cells between tabs, without remarks. */
  static List<String[]> rows(String table) {
    var in = Objects.requireNonNull(MadeUpRecords.class.getResourceAsStream(table), table);
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
