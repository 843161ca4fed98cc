package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import java.util.Map;

class ShapesFuzzTest {

  private static final Map<String, Shape<?>> SHAPES =
      Map.of(
          "kana", Shapes.kana(),
          "telephone", Shapes.telephone(),
          "postal code", Shapes.postalCode(),
          "mail address", Shapes.email(),
          "insurance number", Shapes.groupedDigits("被保険者番号", "insurance number", 4, 6, 1),
          "signed yen", Shapes.signedYen("1"),
          "hours", Shapes.hundredthsOfHours("37.5"),
          "yes or no", Shapes.yesNo(),
          "words", Shapes.listOf(Shapes.words()),
          "id", Shapes.id());

  @FuzzTest(maxDuration = "30s")
  void whateverIsTypedIsReadOrRefusedAndReadsTheSameAsWrittenAndAsShown(byte @NotNull [] typed) {
    String text = new String(typed, UTF_8);
    SHAPES.forEach((what, shape) -> ShapeReadings.hold(what, shape, text));
  }

  @FuzzTest(maxDuration = "30s")
  void whateverIsTypedIntoANameNoLetterOfItIsLostOrChanged(byte @NotNull [] typed) {
    String text = new String(typed, UTF_8);
    for (Shape<String> shape : List.of(Shapes.line(), Shapes.text())) {
      ShapeReadings.hold("name", shape, text);
      if (shape.read(text) instanceof CellReading.Value<String>(String name, String notice)) {
        assertThat(letters(name)).isEqualTo(letters(text));
      }
    }
  }

  /** What people see of a name, but for blanks. */
  private static String letters(String text) {
    return text.codePoints()
        .filter(c ->
            Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.OTHER_SYMBOL
                || Character.getType(c) == Character.OTHER_PUNCTUATION)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
