package jp.hashiwatashi.register.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.shared.characters.PlacedText;
import org.jspecify.annotations.Nullable;

/** The words of cues.tsv. */
final class Cues {

  private static final class Shared {
    static final Cues CUES = new Cues();
  }

  private final Trie<Cue> within = new Trie<>();
  private final Trie<Cue> behind = new Trie<>();

  private Cues() {
    for (String[] row : Tables.rows("cues.tsv")) {
      Cue cue = Cue.valueOf(row[0].toUpperCase(Locale.ROOT));
      Trie<Cue> words = cue == Cue.OTHER || cue == Cue.DUTY ? behind : within;
      Tables.list(row, 1).forEach(word -> words.put(Spellings.folded(word).text(), cue));
    }
  }

  static Cues get() {
    return Shared.CUES;
  }

  /** For each character of the text the longest cue of a sentence that begins there; null for none. */
  List<Trie.@Nullable Match<Cue>> in(PlacedText text) {
    List<Trie.@Nullable Match<Cue>> all = new ArrayList<>(text.length());
    for (int at = 0; at < text.length(); at++) {
      all.add(within.longest(text.text(), at));
    }
    return all;
  }

  /** Whether the word that ends there belongs to something or somebody else. */
  boolean isOthers(PlacedText text, int end) {
    var match = behind.longest(text.text(), end);
    return match != null && match.value() == Cue.OTHER;
  }

  /** Whether what ends there is work that was done: の仕事, に従事, を10年. */
  boolean isDuty(PlacedText text, int end) {
    var match = behind.longest(text.text(), end);
    if (match != null) {
      return match.value() == Cue.DUTY;
    }
    int at = text.at(end) == 'を' || text.at(end) == 'に' ? end + 1 : end;
    while (text.at(at) == ' ') {
      at++;
    }
    int digits = at;
    while (Letters.isDigit(text.at(digits))) {
      digits++;
    }
    return digits > at && digits - at <= 2 && text.at(digits) == '年';
  }
}
