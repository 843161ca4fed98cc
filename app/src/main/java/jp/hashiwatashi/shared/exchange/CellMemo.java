package jp.hashiwatashi.shared.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a column's cells were read as, by their text: dates, codes, lists and wages repeat in most
 * rows, and the same text in the same column means the same. Open addressing over the parser's own
 * characters, so that a hit makes no string. It stops growing at {@link #MOST} entries.
 */
final class CellMemo {

  private static final int MOST = 1 << 16;

  private char[][] keys = new char[256][];
  private @Nullable Object[] values = new Object[256];
  private int size;
  private int slot;

  /** The remembered value, or null; then {@link #put} of the same text may follow at once. */
  @Nullable Object find(char[] buffer, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    hash *= 0x9E3779B9;
    int mask = keys.length - 1;
    int at = (hash ^ hash >>> 15) & mask;
    char[] key;
    while ((key = keys[at]) != null) {
      if (key.length == length && isSame(key, buffer, offset)) {
        return values[at];
      }
      at = at + 1 & mask;
    }
    slot = at;
    return null;
  }

  /** Cells are short: a plain loop is quicker than a library call until the compiler has been here. */
  private static boolean isSame(char[] key, char[] buffer, int offset) {
    for (int i = 0; i < key.length; i++) {
      if (key[i] != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  /** Remembers what {@link #find} has just missed. */
  void put(char[] buffer, int offset, int length, Object value) {
    if (size >= MOST) {
      return;
    }
    keys[slot] = Arrays.copyOfRange(buffer, offset, offset + length);
    values[slot] = value;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    char[][] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new char[oldKeys.length * 2][];
    values = new Object[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      char[] key = oldKeys[i];
      if (key != null) {
        find(key, 0, key.length);
        keys[slot] = key;
        values[slot] = oldValues[i];
      }
    }
  }
}
