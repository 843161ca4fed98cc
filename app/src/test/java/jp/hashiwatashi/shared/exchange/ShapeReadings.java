package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds for every shape, whatever is typed into its cell. */
public final class ShapeReadings {

  private ShapeReadings() {}

  /**
   * It is a value or a refusal on one line; a value reads the same as it is written and as it is shown.
   *
   * @param what stands in the cell, for messages
   */
  public static <V> void hold(String what, Shape<V> shape, String typed) {
    if (JapaneseInput.trim(typed).isEmpty()) {
      return; // no shape is asked to read a blank cell
    }
    switch (shape.read(typed)) {
      case CellReading.Value<V>(V value, String notice) -> {
        assertThat(notice == null || isALine(notice)).as("%s: %s", what, notice).isTrue();
        reads(what, shape, shape.write(value), value);
        reads(what, shape, shape.show(value), value);
      }
      case CellReading.Refused<V> refused -> told(what, refused);
      case CellReading.SeveralRefused<V>(List<CellReading.Refused<?>> entries) -> {
        assertThat(entries).as(what).hasSizeGreaterThan(1);
        entries.forEach(refused -> told(what, refused));
      }
      case CellReading.Blank<V> blank -> {}
    }
  }

  private static <V> void reads(String what, Shape<V> shape, String text, V value) {
    assertThat(shape.read(text))
        .as("%s, as [%s]", what, text)
        .isInstanceOfSatisfying(
            CellReading.Value.class, read -> assertThat(read.value()).isEqualTo(value));
  }

  private static void told(String what, CellReading.Refused<?> refused) {
    assertThat(isALine(refused.what()) && isALine(refused.mend()))
        .as("%s: %s; %s", what, refused.what(), refused.mend())
        .isTrue();
  }

  private static boolean isALine(String text) {
    return !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
  }
}
