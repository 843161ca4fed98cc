package jp.hashiwatashi.shared.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of one kind of record: what it is called, what may stand in it and how a record's value
 * is written back. Declared once, it feeds reading, writing, samples, documents and messages.
 *
 * @param <R> the record
 * @param <V> the value of a cell
 */
public final class Column<R, V> {

  private final int position;
  private final String code;
  private final String japaneseName;
  private final Shape<V> shape;
  private final Function<R, @Nullable V> value;
  private boolean required;
  private boolean repeating = true;
  private String note = "";
  private String englishNote = "";

  Column(
      int position,
      String code,
      String japaneseName,
      Shape<V> shape,
      Function<R, @Nullable V> value) {
    this.position = position;
    this.code = code;
    this.japaneseName = japaneseName;
    this.shape = shape;
    this.value = value;
  }

  /** A blank cell, or a file without this column, is an error. */
  Column<R, V> required() {
    required = true;
    return this;
  }

  /** The values rarely repeat (an id), so that remembering them by their text is no gain. */
  Column<R, V> neverRepeating() {
    repeating = false;
    return this;
  }

  /** The same column of a larger record that this one's record is a part of. */
  <L> Column<L, V> within(int position, Function<L, R> part) {
    Column<L, V> column =
        new Column<>(position, code, japaneseName, shape, whole -> value.apply(part.apply(whole)));
    column.required = required;
    column.repeating = repeating;
    return column.explained(note, englishNote);
  }

  /** What the documents say besides the shape, for example what a blank cell means. */
  public Column<R, V> explained(String japanese, String english) {
    note = japanese;
    englishNote = english;
    return this;
  }

  int position() {
    return position;
  }

  /** The English name: the header in files that we write. */
  public String code() {
    return code;
  }

  public String japaneseName() {
    return japaneseName;
  }

  public boolean isRequired() {
    return required;
  }

  boolean repeats() {
    return repeating;
  }

  public Shape<V> shape() {
    return shape;
  }

  public String note() {
    return note;
  }

  public String englishNote() {
    return englishNote;
  }

  /** The record's cell as it is written: canonical, empty when the value was not stated. */
  public String textOf(R row) {
    V stated = value.apply(row);
    return stated == null ? "" : shape.write(stated);
  }

  /** The record's cell in a file for people: plain numbers and days, texts as they are shown. */
  String filedOf(R row) {
    return shape.kind() == CellKind.TEXT ? shownOf(row) : textOf(row);
  }

  /** The record's cell for people's eyes; read back, it is the same value. */
  public String shownOf(R row) {
    V stated = value.apply(row);
    return stated == null ? "" : shape.show(stated);
  }
}
