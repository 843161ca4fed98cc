package jp.hashiwatashi.shared.characters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
    List<Integer> forms = codePoint < 0x2E80 ? null : Shared.FORMS.get(codePoint);
    return forms == null ? codePoint : forms.getFirst();
  }

  /** The character and its variants, the one that stands for all first; of most, itself alone. */
  static List<Integer> forms(int codePoint) {
    List<Integer> forms = Shared.FORMS.get(codePoint);
    return forms == null ? List.of(codePoint) : forms;
  }

  /** Of every character that has several forms, all of them, the one of today first. */
  static List<List<Integer>> rows() {
    try (InputStream table =
        CharacterVariants.class.getResourceAsStream("character-variants.tsv")) {
      if (table == null) {
        throw new IllegalStateException("the program lacks its table of character variants");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> line.codePoints().filter(c -> c != '\t' && c != '|').boxed().toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shared {
    static final Map<Integer, List<Integer>> FORMS = load();

    private static Map<Integer, List<Integer>> load() {
      Map<Integer, List<Integer>> known = new HashMap<>();
      for (List<Integer> forms : rows()) {
        for (int form : forms) {
          if (known.put(form, forms) != null) {
            throw new IllegalStateException(
                Character.toString(form) + " stands in two rows of the variants");
          }
        }
      }
      return Map.copyOf(known);
    }
  }
}
