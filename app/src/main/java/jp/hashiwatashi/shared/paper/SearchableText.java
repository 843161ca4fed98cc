package jp.hashiwatashi.shared.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the text of a document searchable and fit to be copied. Where two characters share one shape,
 * as 子 and the radical ⼦ do, the library says the lower number, which for a hundred common kanji is
 * a radical that nobody types; here the kanji is said instead.
 */
final class SearchableText {

  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]{4,8})>");
  private static final int MOST_IN_A_BLOCK = 100;

  private SearchableText() {}

  static void write(byte[] drawn, OutputStream out) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(drawn)) {
      for (COSObject object : pdf.getDocument().getObjectsByType(COSName.FONT)) {
        if (object.getObject() instanceof COSDictionary font
            && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream meanings) {
          mend(meanings);
        }
      }
      pdf.save(out);
    }
  }

  private static void mend(COSStream meanings) throws IOException {
    String text =
        new String(meanings.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    int from = text.indexOf("endcodespacerange") + "endcodespacerange".length();
    int to = text.indexOf("endcmap");
    List<String> entries = new ArrayList<>();
    Matcher range = RANGE.matcher(text.substring(from, to));
    while (range.find()) {
      int first = Integer.parseInt(range.group(1), 16);
      int last = Integer.parseInt(range.group(2), 16);
      String meant = meant(range.group(3));
      for (int code = first; code <= last; code++) {
        entries.add("<%04X> <%s>".formatted(code, hex(usual(meant, code - first))));
      }
    }
    StringBuilder mended = new StringBuilder(text.substring(0, from)).append('\n');
    for (int at = 0; at < entries.size(); at += MOST_IN_A_BLOCK) {
      List<String> some = entries.subList(at, Math.min(at + MOST_IN_A_BLOCK, entries.size()));
      mended.append(some.size()).append(" beginbfchar\n");
      some.forEach(entry -> mended.append(entry).append('\n'));
      mended.append("endbfchar\n");
    }
    mended.append(text.substring(to));
    try (OutputStream stream = meanings.createOutputStream(COSName.FLATE_DECODE)) {
      stream.write(mended.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String meant(String hex) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < hex.length(); i += 4) {
      text.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
    }
    return text.toString();
  }

  /** The character so many after the first, and the kanji for a radical. */
  private static String usual(String first, int after) {
    String text = Character.toString(first.codePointAt(0) + after);
    int c = text.codePointAt(0);
    return c >= 0x2E80 && c <= 0x2FDF ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
    return hex.toString();
  }
}
