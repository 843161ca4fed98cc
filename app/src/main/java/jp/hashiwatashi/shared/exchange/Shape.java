package jp.hashiwatashi.shared.exchange;

import java.util.List;

/**
 * How the values of a column are written and read. A shape has no state: the same text always gives
 * an equal reading, from any thread.
 */
public interface Shape<V> {

  /** Reads a cell that is not blank; the text is as it stands in the file. */
  CellReading<V> read(String text);

  /** The canonical text, which {@link #read} reads as the same value. */
  String write(V value);

  /** One of the values to choose from. */
  record Option(String code, String japaneseName) {}

  /** All values, where there are few to choose from; none where anything may be typed. */
  default List<Option> options() {
    return List.of();
  }

  /** Of a list: all values that an entry may have, where there are few to choose from. */
  default List<Option> entries() {
    return List.of();
  }

  /**
   * The text for people's eyes, in Japanese: grouped, hyphenated. {@link #read} reads it as the same
   * value too, so that what is copied from a screen can be pasted into a field.
   */
  default String show(V value) {
    return write(value);
  }

  /** Whether the text holds what has to be taken for an individual number (マイナンバー). */
  default boolean holdsMyNumber(String text) {
    return MyNumber.standsIn(text);
  }

  /** How a spreadsheet keeps such a value. */
  default CellKind kind() {
    return CellKind.TEXT;
  }

  /** For the documents, in Japanese: what may stand in the cell. */
  String description();

  /** For the documents, in English. */
  String englishDescription();

  /** Beside a field, in Japanese: what to type, for somebody who sees the field's name; empty for no need. */
  default String support() {
    return description();
  }

  /** Beside a field, in English. */
  default String englishSupport() {
    return englishDescription();
  }
}
