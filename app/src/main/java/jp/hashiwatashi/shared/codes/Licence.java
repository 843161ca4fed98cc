package jp.hashiwatashi.shared.codes;

import java.util.List;

/**
 * A licence, a national qualification or a course that the law asks for.
 *
 * @param code ours, {@code L} and three digits; stable, and not an official code
 * @param name as it is usually written in full
 * @param kind 免許, 国家資格, 公的資格・研修, 技能講習 or 特別教育
 * @param otherNames what people also call it
 */
public record Licence(String code, String name, String kind, List<String> otherNames) {}
