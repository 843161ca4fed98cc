package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;

/** The two numbers of employment insurance: eleven digits each, 4-6-1, kept as digits. */
public final class InsuranceNumbers {

  private InsuranceNumbers() {}

  /** 雇用保険適用事業所番号, of an establishment. */
  static Shape<String> office() {
    return Shapes.groupedDigits("雇用保険適用事業所番号", "employment insurance office number", 4, 6, 1);
  }

  /** 雇用保険被保険者番号, of a person: by its shape alone, the last digit is not worked out. */
  public static Shape<String> person() {
    return Shapes.groupedDigits("雇用保険被保険者番号", "employment insurance number of a person", 4, 6, 1);
  }
}
