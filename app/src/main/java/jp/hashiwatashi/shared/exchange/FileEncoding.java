package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The encodings of CSV files that people send. */
public enum FileEncoding {
  UTF_8(Encoding.UTF_8),
  WINDOWS_31J(Encoding.WINDOWS_31J);

  private final Encoding encoding;

  FileEncoding(Encoding encoding) {
    this.encoding = encoding;
  }

  Encoding strict() {
    return encoding;
  }

  /** That in which most of the file means something; with a byte order mark it is UTF-8. */
  public static FileEncoding detect(Path file) throws IOException {
    if (FileCheck.textStart(file) > 0) {
      return UTF_8;
    }
    long asUtf8 = TextReader.faults(file, 0, Encoding.UTF_8.lenient()).others();
    return asUtf8 > 0
            && TextReader.faults(file, 0, Encoding.WINDOWS_31J.lenient()).others() < asUtf8
        ? WINDOWS_31J
        : UTF_8;
  }

  /** The encoding of this constant's name; none where no encoding is called so. */
  public static Optional<FileEncoding> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** The encoding's name as users know it. */
  public String shown() {
    return encoding.shown();
  }
}
