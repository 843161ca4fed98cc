package jp.hashiwatashi.access;

import java.text.Normalizer;
import java.util.Optional;
import jp.hashiwatashi.shared.page.SignedIn;

/**
 * The name by which a person signs in: whose desk, drafts, views and imports they are, and whom the
 * histories name. Of two spellings that differ by the width or number of blanks only, one desk comes.
 */
public final class SignInName {

  /** Who signs in where no name is given. */
  public static final String USUAL = "consultant";

  /** Characters at most, surrogate pairs counted as one. */
  static final int LONGEST = 64;

  private SignInName() {}

  /**
   * The name as it is kept.
   *
   * @return empty for a name of no or too many characters, for one with a character that can't be
   *     seen or turns the direction of reading, and for the name that stands for the program itself
   */
  public static Optional<String> of(String typed) {
    String name = typed.replaceAll("[ \\u3000]+", " ").strip();
    boolean seen = name.codePoints().allMatch(SignInName::isPrintable);
    boolean free =
        !Normalizer.normalize(name, Normalizer.Form.NFKC).equalsIgnoreCase(SignedIn.SYSTEM);
    return seen && free && !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Variation selectors are marks, and stay: names keep their exact characters. */
  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }
}
