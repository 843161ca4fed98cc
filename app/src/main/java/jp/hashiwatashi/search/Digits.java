package jp.hashiwatashi.search;

/** Numbers as people write them: 13 digits in any grouping and width, phones with hyphens or +81. */
final class Digits {

  /** Shorter ones are words like others. */
  static final int FEWEST = 4;

  private Digits() {}

  /** The digits of a text, with their places; a country code of Japan is the 0 that it stands for. */
  static Folded of(String original) {
    Folded folded = Folded.forWords(original);
    var digits = new Folded.Builder(folded.length());
    int from = 0;
    if (folded.text().startsWith("+81")) {
      digits.add('0', folded.starts()[0], folded.ends()[2]);
      String rest = folded.text().substring(3);
      from = 3 + (rest.strip().startsWith("(0)") ? rest.indexOf(')') + 1 : 0);
    }
    for (int i = from; i < folded.length(); i++) {
      char c = folded.text().charAt(i);
      if (c >= '0' && c <= '9') {
        digits.add(c, folded.starts()[i], folded.ends()[i]);
      }
    }
    return digits.build();
  }

  /** The digits of what was typed, if it is a number and nothing else; else the empty text. */
  static String asked(String typed) {
    boolean number =
        Folded.forWords(typed)
            .text()
            .codePoints()
            .allMatch(c ->
                c >= '0' && c <= '9'
                    || Folding.isHyphen(c)
                    || Character.isSpaceChar(c)
                    || "ー+().・/".indexOf(c) >= 0);
    String digits = number ? of(typed.strip()).text() : "";
    return digits.length() < FEWEST ? "" : digits;
  }
}
