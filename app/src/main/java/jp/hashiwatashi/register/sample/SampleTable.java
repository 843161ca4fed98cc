package jp.hashiwatashi.register.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that describe the made-up market, which lie beside this class. */
final class SampleTable {
  private SampleTable() {}

  static List<NamedCsvRecord> read(String name) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text(name))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table as it stands. */
  static String text(String name) {
    try (InputStream in = SampleTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's own table is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements of a list cell; none when it is empty. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
