package jp.hashiwatashi.matching.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hashiwatashi.register.OpeningColumns;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerColumns;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.CsvReading;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.jspecify.annotations.Nullable;

/** Pairs written as {@code column=value; column=value}; what is not written is not stated. */
final class Pairs {

  static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);

  private Pairs() {}

  static SeekerProfile person(@Nullable String stated) {
    return read("seeker_id=S1; moves=TRANSFER; " + orNothing(stated), new SeekerColumns());
  }

  static OpeningProfile opening(@Nullable String stated) {
    return read(
        "opening_id=O1; moves=TRANSFER; headcount=1; occupation=023-01; " + orNothing(stated),
        new OpeningColumns());
  }

  static Explanation explain(SeekerProfile person, OpeningProfile opening) {
    Places places = Places.of(Municipalities.get());
    return new Judge(places, Strategy.standard(), AS_OF).explain(person, opening);
  }

  private static String orNothing(@Nullable String stated) {
    return stated == null ? "" : stated;
  }

  private static <R> R read(String stated, ColumnSet<R> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String cell : stated.split(";")) {
      if (!cell.isBlank()) {
        String[] parts = cell.split("=", 2);
        cells.put(parts[0].strip(), parts[1].strip());
      }
    }
    String text = String.join(",", cells.keySet()) + "\n" + String.join(",", cells.values()) + "\n";
    try {
      Path file = Files.createTempFile("pair", ".csv");
      try {
        return switch (CsvReading.read(Files.writeString(file, text), columns)) {
          case TableReading.Understood<R> understood -> understood.records().getFirst();
          case TableReading.Refused<R> refused ->
              throw new IllegalArgumentException(refused.faults().toString());
        };
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
