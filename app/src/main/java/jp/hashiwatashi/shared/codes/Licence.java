package jp.hashiwatashi.shared.codes;

import java.util.List;
import java.util.Locale;

/**
 * A licence, a national qualification or a course that the law asks for.
 *
 * @param code ours, {@code L} and three digits; stable, and not an official code
 * @param name as it is usually written in full
 * @param kind 免許, 国家資格, 公的資格・研修, 技能講習 or 特別教育
 * @param otherNames what people also call it
 * @param takes how it is got, as far as that is known
 */
public record Licence(String code, String name, String kind, List<String> otherNames, Takes takes) {

  /** How somebody without anything gets a licence, simplified. */
  public enum Takes {
    /** Years at a school. */
    SCHOOL,
    /** Years of work in it, besides what else. */
    PRACTICE,
    /** An examination that anybody may prepare for. */
    EXAM,
    /** A course of days or months. */
    COURSE,
    /** Not surely known; the table is incomplete. */
    NOT_TOLD;

    /** Whether it is surely had only after years. */
    public boolean isYears() {
      return this == SCHOOL || this == PRACTICE;
    }

    static Takes of(String cell) {
      return cell.isEmpty() ? NOT_TOLD : valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }
}
