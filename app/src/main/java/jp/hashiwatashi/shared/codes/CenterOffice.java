package jp.hashiwatashi.shared.codes;

import java.util.List;

/**
 * An office of 産業雇用安定センター. Addresses are left out; the list has the head office first.
 *
 * @param name 本部 or the prefecture's office
 * @param prefecture 1 to 47
 */
public record CenterOffice(String name, int prefecture) {

  /** The head office and the 47 others, in the order of the prefectures. */
  public static List<CenterOffice> all() {
    return Shared.ALL;
  }

  public boolean isHeadOffice() {
    return name.equals("本部");
  }

  /** The office in charge of a prefecture, 1 to 47. */
  public static CenterOffice of(int prefecture) {
    return Shared.ALL.get(prefecture);
  }

  private static final class Shared {
    static final List<CenterOffice> ALL =
        Rows.ofTable("center-offices.tsv").stream()
            .map(row -> new CenterOffice(row[0], Integer.parseInt(row[1])))
            .toList();
  }
}
