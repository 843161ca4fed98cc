package jp.hashiwatashi.personal;

import java.util.Locale;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;

/** The columns of a person's own data as a file: one fact a row. */
final class OwnColumns extends WrittenColumns<OwnColumns.Line> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  /**
   * One fact.
   *
   * @param part what it belongs to
   */
  record Line(String part, String label, String value) {}

  OwnColumns() {
    super(WORDS.text("own.file"));
    text("part", WORDS.text("own.file.part"), Line::part);
    text("label", WORDS.text("own.file.label"), Line::label);
    text("value", WORDS.text("own.file.value"), Line::value);
  }
}
