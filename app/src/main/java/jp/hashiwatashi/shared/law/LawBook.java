package jp.hashiwatashi.shared.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All provisions that the program knows, with their figures as they stand in its tables. */
public final class LawBook {

  private LawBook() {}

  /** In the order of {@code law/provisions.txt}. */
  public static List<Provision<Map<String, Object>>> all() {
    try (var in =
        Objects.requireNonNull(LawBook.class.getResourceAsStream("/law/provisions.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(name -> Provision.read(name, values -> values))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
