package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The characters of a part of a file, decoded strictly: bytes that mean nothing throw a {@code
 * CharacterCodingException} or, in a marking {@link Encoding}, become one of two lone surrogates,
 * which no decoder gives otherwise.
 */
final class TextReader extends Reader {

  /** Stands for an encoded surrogate, which UTF-8 does not allow. */
  static final char SURROGATE_MARK = '\uD800';

  /** Stands for bytes that are no character; never makes a pair with what may follow. */
  static final char UNREADABLE_MARK = '\uDBFF';

  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final CharsetDecoder decoder;
  private final boolean marking;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final long to;
  private long position;
  private boolean ended;
  private char second;
  private long surrogates;
  private long others;

  /**
   * @param from the first byte
   * @param to the byte after the last; neither lies inside a character
   */
  TextReader(Path file, long from, long to, Encoding encoding) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.position = from;
    this.to = to;
    this.marking = encoding.marking();
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (second != 0) {
      target[offset] = second;
      second = 0;
      return 1;
    }
    CharBuffer out = CharBuffer.wrap(target, offset, length);
    int before = out.position();
    while (out.position() == before && !ended) {
      CoderResult result = decoder.decode(bytes, out, position >= to);
      if (result.isError()) {
        if (!marking) {
          result.throwException();
        }
        if (out.hasRemaining()) {
          out.put(markFor(result.length()));
        }
      } else if (result.isUnderflow() && !fill()) {
        ended = true;
      } else if (result.isOverflow() && out.position() == before) {
        return firstOfPair(target, offset);
      }
    }
    return out.position() == before ? -1 : out.position() - before;
  }

  /** A surrogate pair did not fit into the one place that was asked for. */
  private int firstOfPair(char[] target, int offset) {
    CharBuffer pair = CharBuffer.allocate(2);
    decoder.decode(bytes, pair, position >= to);
    target[offset] = pair.get(0);
    second = pair.get(1);
    return 1;
  }

  private boolean fill() throws IOException {
    if (position >= to) {
      return false;
    }
    bytes.compact();
    bytes.limit((int) Math.min(bytes.capacity(), bytes.position() + (to - position)));
    int n = channel.read(bytes, position);
    position = n < 0 ? to : position + n;
    bytes.flip();
    return true;
  }

  private char markFor(int length) {
    int at = bytes.position();
    boolean surrogate =
        decoder.charset().equals(Encoding.UTF_8.charset())
            && length == 3
            && bytes.get(at) == (byte) 0xED
            && (bytes.get(at + 1) & 0xE0) == 0xA0;
    bytes.position(at + length);
    if (surrogate) {
      surrogates++;
      return SURROGATE_MARK;
    }
    others++;
    return UNREADABLE_MARK;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** How often the bytes of a file mean nothing in an encoding. */
  record Faults(long surrogates, long others) {}

  static Faults faults(Path file, long from, Encoding marking) throws IOException {
    try (TextReader reader = new TextReader(file, from, Long.MAX_VALUE, marking)) {
      char[] buffer = new char[BUFFER];
      while (reader.read(buffer, 0, buffer.length) >= 0) {
        // only the marks count
      }
      return new Faults(reader.surrogates, reader.others);
    }
  }
}
