package jp.hashiwatashi.subsidy.courses;

import java.util.Map;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Wording;

/**
 * Who must be there for a course of 65歳超雇用推進助成金.
 *
 * @param age completed years, or more
 * @param years of employment, or more
 * @param people so many, or more
 */
record OlderInsured(long age, long years, long people) {

  static OlderInsured of(Map<String, Object> values) {
    return new OlderInsured(
        Provision.number(values, "least_age"),
        Provision.number(values, "least_years"),
        Provision.number(values, "least_people"));
  }

  /**
   * @param format of the age, the years and the people, by their places
   */
  String told(String format) {
    return Wording.of(format, age, years, people);
  }
}
