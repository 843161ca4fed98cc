package jp.hashiwatashi.shared.codes;

import java.util.List;

/**
 * A middle group (中分類) of 日本標準産業分類; every number from 1 to 99 is one.
 *
 * @param number 1 to 99
 * @param division the division that it is of
 * @param japaneseName as published
 */
public record IndustryGroup(int number, IndustryDivision division, String japaneseName) {

  public static final int COUNT = 99;

  /** The group with this number, 1 to 99. */
  public static IndustryGroup of(int number) {
    return Shared.ALL.get(number - 1);
  }

  /** All 99, in the order of their numbers. */
  public static List<IndustryGroup> all() {
    return Shared.ALL;
  }

  /** In a translation of ours, not official. */
  public String englishName() {
    return Shared.ENGLISH.get(number - 1);
  }

  private static final class Shared {
    static final List<String> ENGLISH =
        Rows.ofTable("industry-groups-english.tsv").stream().map(row -> row[1]).toList();

    static final List<IndustryGroup> ALL =
        Rows.ofTable("industry-groups.tsv").stream()
            .map(row ->
                new IndustryGroup(
                    Integer.parseInt(row[0]), IndustryDivision.valueOf(row[1]), row[2]))
            .toList();
  }
}
