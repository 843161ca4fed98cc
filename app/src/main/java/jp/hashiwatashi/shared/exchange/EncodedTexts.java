package jp.hashiwatashi.shared.exchange;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Texts by number as fields of a {@link ByteTable}, each encoded when it is first asked for. For
 * several threads.
 */
public final class EncodedTexts {

  private final IntFunction<String> text;
  private final AtomicReferenceArray<byte[]> encoded;

  /**
   * @param count the numbers are 0 to count - 1
   * @param text the text of a number, always the same
   */
  public EncodedTexts(int count, IntFunction<String> text) {
    this.text = text;
    encoded = new AtomicReferenceArray<>(count);
  }

  /** The field; not to be changed. */
  public byte[] get(int number) {
    byte[] known = encoded.get(number);
    if (known == null) {
      known = ByteTable.encode(text.apply(number));
      encoded.set(number, known);
    }
    return known;
  }
}
