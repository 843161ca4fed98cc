package jp.hashiwatashi.shared.codes;

import java.util.List;

/**
 * A Public Employment Security Office. The list is incomplete: the main office of each prefecture
 * and some others; what an office covers is not told.
 *
 * @param name with 公共職業安定所 at its end
 * @param municipality the code of the place where it stands
 */
public record HelloWorkOffice(String name, String municipality) {

  /** Those that are known, in the order of the prefectures. */
  public static List<HelloWorkOffice> all() {
    return Shared.ALL;
  }

  /** 1 to 47. */
  public int prefecture() {
    return (municipality.charAt(0) - '0') * 10 + municipality.charAt(1) - '0';
  }

  private static final class Shared {
    static final List<HelloWorkOffice> ALL =
        Rows.ofTable("hello-work-offices.tsv").stream()
            .map(row -> new HelloWorkOffice(row[0], row[1]))
            .toList();
  }
}
