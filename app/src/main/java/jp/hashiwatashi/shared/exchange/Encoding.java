package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How a file's bytes are taken.
 *
 * @param marking whether bytes that mean nothing become {@link TextReader} marks instead of ending
 *     the reading: for a file that is refused anyway, so that each of its cells can be named
 */
record Encoding(Charset charset, boolean marking) {

  static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);
  static final Encoding WINDOWS_31J = new Encoding(Charset.forName("windows-31j"), false);

  private static final Encoding BROKEN_UTF_8 = new Encoding(StandardCharsets.UTF_8, true);
  private static final Encoding BROKEN_WINDOWS_31J = new Encoding(WINDOWS_31J.charset, true);

  /** What to try after this encoding has failed for the file. */
  Encoding next(Path file, long from) throws IOException {
    if (from > 0) {
      return BROKEN_UTF_8; // a byte order mark has settled it
    }
    TextReader.Faults asUtf8 = TextReader.faults(file, from, BROKEN_UTF_8);
    if (equals(UTF_8)) {
      return asUtf8.others() == 0 ? BROKEN_UTF_8 : WINDOWS_31J;
    }
    TextReader.Faults asWindows = TextReader.faults(file, from, BROKEN_WINDOWS_31J);
    return asWindows.others() < asUtf8.others() ? BROKEN_WINDOWS_31J : BROKEN_UTF_8;
  }

  /** The same encoding where bytes that mean nothing end no reading. */
  Encoding lenient() {
    return new Encoding(charset, true);
  }

  /** The encoding's name as users know it. */
  String shown() {
    return charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "Windows-31J（Shift_JIS）";
  }
}
