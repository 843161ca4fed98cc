package jp.hashiwatashi.shared.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that sheets are drawn with, in two weights, and the characters that it has. */
final class PaperFont {

  static final String FAMILY = "Noto Sans JP";

  private PaperFont() {}

  /** Read the first time that somebody draws, and then kept: half a second once. */
  private static final class Characters {
    static final BitSet KNOWN = read();

    private static BitSet read() {
      BitSet known = new BitSet();
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(regular()))) {
        CmapLookup characters = font.getUnicodeCmapLookup();
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
          known.set(c, characters.getGlyphId(c) != 0);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return known;
    }
  }

  /** Whether the font has this character; white space is everybody's. */
  static boolean has(int codePoint) {
    return Character.isWhitespace(codePoint) || Characters.KNOWN.get(codePoint);
  }

  static InputStream regular() {
    return open("NotoSansJP_400Regular.ttf");
  }

  static InputStream bold() {
    return open("NotoSansJP_700Bold.ttf");
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(PaperFont.class.getResourceAsStream("/fonts/" + file), file);
  }
}
