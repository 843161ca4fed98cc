package jp.hashiwatashi.shared.codes;

import java.util.HashMap;
import java.util.Map;

/**
 * Old forms and variants of characters, for searching and comparing only: 髙 is 高, 﨑 is 崎, and 邊,
 * 邉 and 辺 are one. What a person typed is kept as it is. The table is incomplete.
 */
public final class CharacterVariants {

  private CharacterVariants() {}

  /** The character that stands for this one and its variants; of most, the character itself. */
  public static int folded(int codePoint) {
    // Nothing below the ideographs has variants here: most characters need no look into the table.
    return codePoint < 0x2E80 ? codePoint : Shared.FOLDED.getOrDefault(codePoint, codePoint);
  }

  private static final class Shared {
    static final Map<Integer, Integer> FOLDED = load();

    private static Map<Integer, Integer> load() {
      Map<Integer, Integer> folded = new HashMap<>();
      for (String[] row : Rows.ofTable("character-variants.tsv")) {
        for (String variant : Rows.list(row[1])) {
          Integer before = folded.put(variant.codePointAt(0), row[0].codePointAt(0));
          if (before != null) {
            throw new IllegalStateException(variant + " stands in two rows of the variants");
          }
        }
      }
      return Map.copyOf(folded);
    }
  }
}
