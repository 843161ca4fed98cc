package jp.hashiwatashi.shared.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * A number that is not negative, kept in units of its last decimal.
 *
 * @param decimals how many decimals are kept: 2 for hours (37.5 is 3750), else 0
 * @param units words that may stand behind the number, the longest first
 * @param money whether ¥, 円, 千円 and 万円 are understood
 * @param most the greatest, in units of the last decimal
 */
record NumberShape(int decimals, List<String> units, boolean money, long most, String example)
    implements Shape<Long> {

  @Override
  public CellReading<Long> read(String text) {
    BigDecimal number = NumberText.read(text, units, money);
    if (number == null) {
      return CellReading.refused("「" + Shown.of(text) + "」は数として読めません", mend());
    }
    if (number.signum() < 0) {
      return CellReading.refused("「" + Shown.of(text) + "」は負の数です", mend());
    }
    BigDecimal scaled = number.movePointRight(decimals);
    if (scaled.stripTrailingZeros().scale() > 0) {
      String limit = decimals == 0 ? "小数は使えません" : "小数は" + decimals + "桁までです";
      return CellReading.refused("「" + Shown.of(text) + "」: " + limit, mend());
    }
    if (scaled.compareTo(BigDecimal.valueOf(most)) > 0) {
      return CellReading.refused("「" + Shown.of(text) + "」は上限の " + limit() + " を超えています", mend());
    }
    return CellReading.of(scaled.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
  }

  private String limit() {
    return decimals == 0
        ? String.format(Locale.ROOT, "%,d", most)
        : BigDecimal.valueOf(most, decimals).toPlainString();
  }

  private String mend() {
    return (decimals == 0 ? "0以上の整数" : "0以上の数（小数" + decimals + "桁まで）")
        + "で入力してください（例 "
        + example
        + "）";
  }

  @Override
  public String write(Long value) {
    return BigDecimal.valueOf(value, decimals).stripTrailingZeros().toPlainString();
  }

  @Override
  public String description() {
    return (decimals == 0 ? "0以上の整数" : "0以上の数、小数" + decimals + "桁まで") + (money ? "（円）" : "");
  }

  @Override
  public String englishDescription() {
    return (decimals == 0 ? "whole number, 0 or more" : "0 or more, up to two decimals")
        + (money ? " (yen)" : "");
  }
}
