package jp.hashiwatashi.shared.paper;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/**
 * Takes care that no character is drawn as an empty box: one that the font has not becomes 〓, as
 * printers have always done, and is noted with its number and where it stands.
 */
final class Glyphs {

  private static final String GETA = "〓";
  private static final int CONTEXT = 12;

  private final Map<String, String> missing = new LinkedHashMap<>();

  /** What was replaced, in the order of the document: the character's number, and the text around. */
  Map<String, String> missing() {
    return missing;
  }

  /** Goes through all text below a node. */
  void replaceIn(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      String text = node.getNodeValue();
      String drawn = drawn(text);
      if (!drawn.equals(text)) {
        node.setNodeValue(drawn);
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!child.getNodeName().equals("style") && !(child instanceof Attr)) {
        replaceIn(child);
      }
    }
  }

  private String drawn(String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isVariationSelector(c)) {
        note("U+%04X U+%04X".formatted(before, c), drawn);
      } else if (PaperFont.has(c)) {
        drawn.appendCodePoint(c);
      } else {
        drawn.append(GETA);
        note("U+%04X".formatted(c), drawn);
      }
      before = c;
    }
    return drawn.toString();
  }

  private void note(String number, StringBuilder before) {
    int from = Math.max(0, before.length() - CONTEXT);
    missing.putIfAbsent(
        number.toUpperCase(Locale.ROOT), before.substring(from).replaceAll("\\s+", " ").strip());
  }

  /** Chooses another form of the character before it, which the font does not have. */
  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }
}
