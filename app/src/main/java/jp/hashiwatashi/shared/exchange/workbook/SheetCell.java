package jp.hashiwatashi.shared.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What stands in a cell of a sheet. */
public sealed interface SheetCell {

  /** A text, as it is shown. */
  record Text(String text) implements SheetCell {}

  /**
   * A number.
   *
   * @param dated whether its format shows it as a day
   */
  record Number(double value, boolean dated) implements SheetCell {

    /** As it is typed: at most 15 digits count, and there is no exponent. */
    public String text() {
      return new BigDecimal(value, new MathContext(15, RoundingMode.HALF_EVEN))
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  record Truth(boolean value) implements SheetCell {}

  /**
   * An error value, or something that is no cell's value.
   *
   * @param shown what the spreadsheet shows: {@code #N/A}
   */
  record Wrong(String shown) implements SheetCell {}

  /** A formula whose result the file does not hold. */
  record Uncalculated() implements SheetCell {}
}
