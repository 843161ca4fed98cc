package jp.hashiwatashi.shared.codes;

import java.util.List;

/**
 * A prefecture (都道府県).
 *
 * @param code 1 to 47, as in JIS X 0401
 * @param name with 都, 道, 府 or 県
 * @param kana the name's reading in full-width katakana
 * @param romaji without the kind, no long vowels: {@code Tokyo}
 * @param capital the code of the municipality where its government sits
 */
public record Prefecture(int code, String name, String kana, String romaji, String capital) {

  public static final int COUNT = 47;

  /** The prefecture with this code, 1 to 47. */
  public static Prefecture of(int code) {
    return Shared.ALL.get(code - 1);
  }

  /** All 47, in the order of their codes. */
  public static List<Prefecture> all() {
    return Shared.ALL;
  }

  /** Two digits: {@code 01}. */
  public String twoDigits() {
    return "" + (char) ('0' + code / 10) + (char) ('0' + code % 10);
  }

  private static final class Shared {
    static final List<Prefecture> ALL =
        Rows.ofTable("prefectures.tsv").stream()
            .map(row -> new Prefecture(Integer.parseInt(row[0]), row[1], row[2], row[3], row[4]))
            .toList();
  }
}
