package jp.hashiwatashi.shared.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A CSV file written byte by byte, for tables of millions of rows whose texts repeat: a text is
 * quoted and encoded once ({@link #encode}) and copied afterwards. Quotes as FastCSV does, only where
 * they are needed. LF, UTF-8.
 */
public final class ByteTable implements Closeable {

  private static final int BUFFER = 1 << 18;

  private final OutputStream out;
  private final byte[] buffer;
  private int size;
  private boolean rowBegun;

  public ByteTable(OutputStream out) {
    this(out, BUFFER);
  }

  /**
   * @param buffered how many bytes are held before they are written, 64 or more
   */
  public ByteTable(OutputStream out, int buffered) {
    this.out = out;
    buffer = new byte[buffered];
  }

  /** The field's bytes: quoted when it holds a comma, a quote or a line break, else as they are. */
  public static byte[] encode(String field) {
    boolean quoted = false;
    for (int i = 0; i < field.length() && !quoted; i++) {
      char c = field.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    String text = quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A field that {@link #encode} made. */
  public void field(byte[] encoded) throws IOException {
    separate(encoded.length);
    if (encoded.length > buffer.length) {
      flush();
      out.write(encoded);
      return;
    }
    System.arraycopy(encoded, 0, buffer, size, encoded.length);
    size += encoded.length;
  }

  /** A field that holds this number, 0 or more. */
  public void field(int number) throws IOException {
    separate(10);
    int digits = 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    int rest = number;
    for (int i = size + digits - 1; i >= size; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
  }

  public void endRow() throws IOException {
    room(1);
    buffer[size++] = '\n';
    rowBegun = false;
  }

  private void separate(int length) throws IOException {
    room(length + 1);
    if (rowBegun) {
      buffer[size++] = ',';
    }
    rowBegun = true;
  }

  private void room(int length) throws IOException {
    if (size + length > buffer.length) {
      flush();
    }
  }

  /** Writes what is still held. */
  public void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  /** Flushes; the stream stays open. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
