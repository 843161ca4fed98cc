package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;

/** A corporate number: thirteen digits, in any width, with hyphens or blanks between them. */
record CorporateNumberShape() implements Shape<CorporateNumber> {

  @Override
  public CellReading<CorporateNumber> read(String text) {
    String digits = JapaneseInput.digits(withoutT(text));
    if (digits == null || digits.length() != CorporateNumber.LENGTH) {
      return CellReading.refused("法人番号「" + Shown.of(text) + "」が13桁の数字ではありません", mend(digits));
    }
    return CorporateNumber.of(digits)
        .map(CellReading::of)
        .orElseGet(() ->
            CellReading.refused(
                "法人番号「" + Shown.of(text) + "」の検査数字（先頭の1桁）が合いません", "打ち間違いがないか、13桁を確かめてください"));
  }

  /** The number of a registered issuer of invoices is a T and the corporate number. */
  private static String withoutT(String text) {
    String code = JapaneseInput.code(text);
    return code.startsWith("T") ? code.substring(1) : code;
  }

  /** 会社法人等番号, in the register of companies, is the corporate number without its first digit. */
  private static String mend(@Nullable String digits) {
    return digits == null || digits.length() != CorporateNumber.LENGTH - 1
        ? "法人番号の13桁を入力してください"
        : "12桁の会社法人等番号であれば、法人番号は "
            + CorporateNumber.ofBody(Long.parseLong(digits)).grouped()
            + " です。確かめて13桁を入力してください";
  }

  @Override
  public String write(CorporateNumber value) {
    return value.digits();
  }

  @Override
  public String show(CorporateNumber value) {
    return value.grouped();
  }

  @Override
  public String description() {
    return "法人番号（13桁）";
  }

  @Override
  public String englishDescription() {
    return "corporate number, 13 digits";
  }
}
