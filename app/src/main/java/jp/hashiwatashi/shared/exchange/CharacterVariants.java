package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of one character that names are written with (髙 of 高, 﨑 of 崎, 邊 and 邉 of 辺), from the
 * table beside this class, which says its sources. A group is good for searching and for finding a
 * form that a narrow character set has; it never says that two names are the same.
 */
public final class CharacterVariants {

  private static final String TABLE = "character-variants.tsv";

  private CharacterVariants() {}

  /** The usual form; the character itself where none is known. */
  public static int usual(int codePoint) {
    List<Integer> forms = Holder.GROUPS.get(codePoint);
    return forms == null ? codePoint : forms.getFirst();
  }

  /** All forms, the usual one first; the character alone where none is known. */
  static List<Integer> forms(int codePoint) {
    return Holder.GROUPS.getOrDefault(codePoint, List.of(codePoint));
  }

  /** How many characters the table knows. */
  static int size() {
    return Holder.GROUPS.size();
  }

  private static final class Holder {
    static final Map<Integer, List<Integer>> GROUPS = read();

    private static Map<Integer, List<Integer>> read() {
      Map<Integer, List<Integer>> groups = new HashMap<>();
      for (String line : text().split("\n")) {
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        List<Integer> forms = new ArrayList<>();
        line.codePoints().filter(c -> c != '\t').forEach(forms::add);
        for (int form : forms) {
          if (groups.put(form, List.copyOf(forms)) != null) {
            throw new IllegalStateException(TABLE + " has twice " + Character.toString(form));
          }
        }
      }
      return groups;
    }

    private static String text() {
      try (InputStream in = CharacterVariants.class.getResourceAsStream(TABLE)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its table " + TABLE);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
