package jp.hashiwatashi.subsidy.courses;

import java.util.Map;
import java.util.function.BiFunction;
import jp.hashiwatashi.shared.law.Provision;

/** A figure that who meets the productivity requirement (生産性要件) has another of. */
record ByProductivity<T>(T ordinary, T productive) {

  /**
   * @param one reads a figure by its name
   */
  static <T> ByProductivity<T> of(
      Map<String, Object> values, String key, BiFunction<Map<String, Object>, String, T> one) {
    var both = Provision.group(values, key);
    return new ByProductivity<>(one.apply(both, "ordinary"), one.apply(both, "productivity"));
  }

  T of(boolean isProductive) {
    return isProductive ? productive : ordinary;
  }
}
