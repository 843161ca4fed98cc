package jp.hashiwatashi.shared.exchange;

import java.util.List;

/**
 * A text that is not longer than a limit.
 *
 * @param most characters as people count them, so that one outside the basic plane is one
 */
record LimitedShape(Shape<String> shape, int most) implements Shape<String> {

  @Override
  public CellReading<String> read(String text) {
    CellReading<String> reading = shape.read(text);
    if (reading instanceof CellReading.Value<String>(String value, var notice)
        && value.length() > most) {
      int length = value.codePointCount(0, value.length());
      if (length > most) {
        return CellReading.refused(
            "「%s」は%,d文字で、上限の%,d文字を超えています".formatted(Shown.of(value), length, most),
            "%,d文字以内にしてください".formatted(most));
      }
    }
    return reading;
  }

  @Override
  public String write(String value) {
    return shape.write(value);
  }

  @Override
  public List<Option> options() {
    return shape.options();
  }

  @Override
  public String show(String value) {
    return shape.show(value);
  }

  @Override
  public boolean holdsMyNumber(String text) {
    return shape.holdsMyNumber(text);
  }

  @Override
  public CellKind kind() {
    return shape.kind();
  }

  @Override
  public String description() {
    return shape.description() + "、%,d文字まで".formatted(most);
  }

  @Override
  public String englishDescription() {
    return shape.englishDescription() + ", at most %,d characters".formatted(most);
  }

  /** Who types more is told; nobody counts beforehand. */
  @Override
  public String support() {
    return shape.support();
  }

  @Override
  public String englishSupport() {
    return shape.englishSupport();
  }
}
