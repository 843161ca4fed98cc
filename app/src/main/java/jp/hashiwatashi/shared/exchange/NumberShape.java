package jp.hashiwatashi.shared.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * A number, kept in units of its last decimal.
 *
 * @param decimals how many decimals are kept: 2 for hours (37.5 is 3750), else 0
 * @param units words that may stand behind the number, the longest first
 * @param money whether ¥, 円, 千円 and 万円 are understood
 * @param signed whether it may be negative
 * @param most the greatest, in units of the last decimal
 */
record NumberShape(
    int decimals, List<String> units, boolean money, boolean signed, long most, String example)
    implements Shape<Long> {

  @Override
  public CellReading<Long> read(String text) {
    BigDecimal number = NumberText.read(text, units, money);
    if (number == null) {
      return CellReading.refused("「" + Shown.of(text) + "」は数として読めません", mend());
    }
    if (number.signum() < 0 && !signed) {
      return CellReading.refused("「" + Shown.of(text) + "」は負の数です", mend());
    }
    BigDecimal scaled = number.movePointRight(decimals);
    if (scaled.stripTrailingZeros().scale() > 0) {
      String limit = decimals == 0 ? "小数は使えません" : "小数は" + decimals + "桁までです";
      return CellReading.refused("「" + Shown.of(text) + "」: " + limit, mend());
    }
    if (scaled.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      String limit =
          number.signum() < 0 ? "下限の -" + limit() + " を下回って" : "上限の " + limit() + " を超えて";
      return CellReading.refused("「" + Shown.of(text) + "」は" + limit + "います", mend());
    }
    return CellReading.of(scaled.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
  }

  private String limit() {
    return decimals == 0
        ? String.format(Locale.ROOT, "%,d", most)
        : BigDecimal.valueOf(most, decimals).toPlainString();
  }

  private String mend() {
    return (decimals > 0 ? "0以上の数（小数" + decimals + "桁まで）" : signed ? "整数" : "0以上の整数")
        + "で入力してください（例 "
        + example
        + "）";
  }

  /** An amount that by chance has the shape of an individual number says that it is one of yen. */
  @Override
  public String write(Long value) {
    String plain = BigDecimal.valueOf(value, decimals).stripTrailingZeros().toPlainString();
    return money && holdsMyNumber(plain) ? plain + "円" : plain;
  }

  /**
   * Capitals of twelve digits are thousands of yen, and go without 円; of individual numbers only one
   * in a thousand ends so.
   */
  @Override
  public boolean holdsMyNumber(String text) {
    return MyNumber.standsIn(text)
        && !(money
            && read(text) instanceof CellReading.Value<Long>(Long yen, var notice)
            && yen % 1000 == 0);
  }

  @Override
  public CellKind kind() {
    return CellKind.NUMBER;
  }

  @Override
  public String description() {
    return (decimals > 0 ? "0以上の数、小数" + decimals + "桁まで" : signed ? "整数" : "0以上の整数")
        + (money ? "（円）" : "");
  }

  @Override
  public String englishDescription() {
    return (decimals > 0
            ? "0 or more, up to two decimals"
            : signed ? "whole number" : "whole number, 0 or more")
        + (money ? " (yen)" : "");
  }
}
