package jp.hashiwatashi.subsidy.courses;

import java.util.Map;
import java.util.function.BiFunction;
import jp.hashiwatashi.shared.law.Provision;

/** A figure that small and medium-sized employers have another of than others. */
record BySize<T>(T sme, T other) {

  /**
   * @param one reads a figure by its name
   */
  static <T> BySize<T> of(
      Map<String, Object> values, String key, BiFunction<Map<String, Object>, String, T> one) {
    var sizes = Provision.group(values, key);
    return new BySize<>(one.apply(sizes, "SME"), one.apply(sizes, "OTHER"));
  }

  T of(boolean isSme) {
    return isSme ? sme : other;
  }

  /** What employers of a size are called in steps. */
  static String called(boolean isSme) {
    return isSme ? "中小企業事業主" : "中小企業事業主以外";
  }
}
