package jp.hashiwatashi.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Merely reads files with the CSV library, every field of every record, and counts. */
public final class ColdRead {

  private ColdRead() {}

  /** Prints the number of records and of characters of the files named. */
  public static void main(String[] files) throws IOException {
    long records = 0;
    long characters = 0;
    for (String file : files) {
      try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of(file))) {
        for (CsvRecord row : reader) {
          records++;
          for (int i = 0; i < row.getFieldCount(); i++) {
            characters += row.getField(i).length();
          }
        }
      }
    }
    System.out.println(records + " " + characters);
  }
}
