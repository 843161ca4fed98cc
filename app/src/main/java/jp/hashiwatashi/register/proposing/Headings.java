package jp.hashiwatashi.register.proposing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.shared.characters.PlacedText;

/**
 * The headings of a text: 【資格】 and 歓迎： hold for what follows, until the next heading, an empty
 * line or a line that begins with a mark of its own.
 */
final class Headings {

  private static final String OPENING = "【[<〔《「■◆○●◎□◇★☆▼▽";
  private static final String BULLETS = "・*※-+ ";
  private static final String CLOSING = "】]>〕》」:○●";

  private static final class Shared {
    static final Trie<Heading> WORDS = words();
  }

  private final PlacedText text;
  private final TreeMap<Integer, Heading> from = new TreeMap<>();

  private Headings(PlacedText text) {
    this.text = text;
    boolean lineBegins = true;
    for (int at = 0; at < text.length(); ) {
      char c = text.at(at);
      if (c == '\n') {
        if (lineBegins) {
          from.put(at, Heading.OTHER);
        }
        lineBegins = true;
        at++;
      } else if (lineBegins) {
        at = line(at);
        lineBegins = false;
      } else {
        at = c == ' ' || c == '/' || c == '。' || c == '、' ? inline(at + 1) : at + 1;
      }
    }
  }

  static Headings of(PlacedText text) {
    return new Headings(text);
  }

  Heading above(int at) {
    Map.Entry<Integer, Heading> last = from.floorEntry(at);
    return last == null ? Heading.OTHER : last.getValue();
  }

  /** The beginning of a line: past its marks and its heading, if it has one. */
  private int line(int start) {
    int at = start;
    boolean marked = false;
    while (OPENING.indexOf(text.at(at)) >= 0 || BULLETS.indexOf(text.at(at)) >= 0) {
      marked |= OPENING.indexOf(text.at(at)) >= 0;
      at++;
    }
    var word = Shared.WORDS.longest(text.text(), at);
    if (word != null && (isClosed(word.end()) || text.at(word.end()) == '\n')) {
      from.put(at, word.value());
      return word.end();
    }
    if (marked) {
      from.put(at, Heading.OTHER);
    }
    return Math.max(at, start + 1);
  }

  private int inline(int at) {
    var word = Shared.WORDS.longest(text.text(), at);
    if (word != null && text.at(word.end()) == ':') {
      from.put(at, word.value());
      return word.end();
    }
    return at;
  }

  private boolean isClosed(int end) {
    return CLOSING.indexOf(text.at(end)) >= 0 || text.at(end) == ' ';
  }

  private static Trie<Heading> words() {
    Trie<Heading> words = new Trie<>();
    for (String[] row : Tables.rows("headings.tsv")) {
      Heading heading = Heading.valueOf(row[0].toUpperCase(Locale.ROOT));
      Tables.list(row, 1).forEach(word -> words.put(Spellings.folded(word).text(), heading));
    }
    return words;
  }
}
