package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;

/** Names go through no normalisation; what is written is read as the same. */
class NamesAsTypedTest {

  private static final List<Shape<String>> SHAPES = List.of(Shapes.line(), Shapes.text());

  @Test
  void everyCharacterThatIsNoControlStaysWhatItIs() {
    int changedByNormalisation = 0;
    int step = Integer.getInteger("fraction", 1);
    for (int c = 0x21; c <= Character.MAX_CODE_POINT; c += step) {
      String name = "山" + Character.toString(c) + "田";
      boolean kept =
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.SURROGATE,
                Character.PRIVATE_USE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.FORMAT ->
                false;
            default -> (c & 0xFFFE) != 0xFFFE;
          };
      if (kept) {
        changedByNormalisation += Normalizer.isNormalized(name, Normalizer.Form.NFKC) ? 0 : 1;
        for (Shape<String> shape : SHAPES) {
          if (!shape.read(name).equals(CellReading.of(name))) {
            assertThat(shape.read(name)).as("%x", c).isEqualTo(CellReading.of(name));
          }
        }
      }
    }
    assertThat(changedByNormalisation).isGreaterThan(4_000 / step);
  }

  @Test
  void whateverIsTypedReadsTheSameAgainOnceItWasRead() {
    var random = Seeds.random("namesAsTyped");
    String some = " 　\t\n\r\u0001\u202E\u2028\u200Bあア髙\uFA19゛\uDB40\uDD00\uD842\uDFB7\uE000aー-";
    for (int round = 0; round < Seeds.rounds(20_000, 1_000_000); round++) {
      var typed = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        typed.appendCodePoint(some.codePointAt(random.nextInt(some.length())));
      }
      for (Shape<String> shape : List.of(Shapes.line(), Shapes.text(), Shapes.kana())) {
        if (shape.read(typed.toString()) instanceof CellReading.Value<String>(var value, var n)) {
          assertThat(shape.read(value))
              .isInstanceOfSatisfying(
                  CellReading.Value.class, again -> assertThat(again.value()).isEqualTo(value));
        }
      }
    }
  }
}
