package jp.hashiwatashi.shared.exchange;

import org.jspecify.annotations.Nullable;

/** Makes of a field's text what a row keeps: a value, nothing, or a reading that has to be told. */
final class FieldReading {

  static final Object SAYS_NOTHING = new Object();

  /**
   * A reading with something to say each time. Of a final class, so that telling it from a plain
   * value is one comparison: asking every value for an interface is slow, and slower on two threads.
   */
  record Said(CellReading<?> reading) {}

  private final boolean marking;
  private final boolean guarded;

  /**
   * @param marking whether the text holds {@link TextReader}'s marks where bytes could not be read
   * @param guarded whether {@link FormulaGuard} is undone
   */
  FieldReading(boolean marking, boolean guarded) {
    this.marking = marking;
    this.guarded = guarded;
  }

  boolean marking() {
    return marking;
  }

  /** A value, or a reading that has something to say each time. */
  Object read(Column<?, ?> column, String written) {
    String text = guarded ? FormulaGuard.unguarded(written) : written;
    CellReading<?> broken = broken(text);
    if (broken != null) {
      return new Said(broken);
    }
    if (JapaneseInput.trim(text).isEmpty()) {
      return SAYS_NOTHING;
    }
    if (column.shape().holdsMyNumber(text)) {
      return new Said(MyNumber.refusal());
    }
    return switch (column.shape().read(text)) {
      case CellReading.Value<?> value -> value.notice() == null ? value.value() : new Said(value);
      case CellReading.Blank<?> blank -> SAYS_NOTHING;
      case CellReading.Refused<?> refused -> new Said(refused);
      case CellReading.SeveralRefused<?> refused -> new Said(refused);
    };
  }

  /** What makes a text unfit whatever its column; null when nothing does. */
  CellReading.@Nullable Refused<?> broken(String text) {
    if (text.indexOf('\0') >= 0) {
      return new CellReading.Refused<>("NUL文字（見えない文字）が入っています", "表計算ソフトで保存し直すか、その文字を消してください");
    }
    if (marking && text.indexOf(TextReader.SURROGATE_MARK) >= 0) {
      return new CellReading.Refused<>(
          "UTF-8では許されないサロゲートのバイトが入っています", "その文字を打ち直し、UTF-8で保存し直してください");
    }
    if (marking && text.indexOf(TextReader.UNREADABLE_MARK) >= 0) {
      return new CellReading.Refused<>(
          "UTF-8としてもWindows-31Jとしても読めないバイトが入っています", "その文字を打ち直し、UTF-8で保存し直してください");
    }
    if (hasLoneSurrogate(text)) {
      return new CellReading.Refused<>("文字の半分だけ（対になっていないサロゲート）が入っています", "その文字を打ち直してください");
    }
    return null;
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
