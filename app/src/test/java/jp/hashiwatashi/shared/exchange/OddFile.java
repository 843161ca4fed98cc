package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;

/**
 * A file of letters that is not as it should be, and what becomes of it.
 *
 * @param file what it is called
 * @param faulty whether it is refused; otherwise it is read, perhaps with a notice
 * @param letters how many are read of it, whether it is refused or not; -1 where that does not matter
 * @param says a word of the first fault's line, or of the notices; empty where nothing is said
 */
record OddFile(
    String name, String file, Supplier<byte[]> bytes, boolean faulty, int letters, String says) {

  static OddFile refused(String name, String file, Supplier<byte[]> bytes, String says) {
    return new OddFile(name, file, bytes, true, -1, says);
  }

  static OddFile read(String name, String file, Supplier<byte[]> bytes, int letters, String says) {
    return new OddFile(name, file, bytes, false, letters, says);
  }

  static OddFile refusedText(String name, String text, String says) {
    return refused(name, "L.csv", () -> text.getBytes(UTF_8), says);
  }

  static OddFile readText(String name, String text, int letters, String says) {
    return read(name, "L.csv", () -> text.getBytes(UTF_8), letters, says);
  }
}
