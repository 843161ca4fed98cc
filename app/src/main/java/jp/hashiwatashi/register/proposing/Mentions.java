package jp.hashiwatashi.register.proposing;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.proposing.Meaning.Sense;
import jp.hashiwatashi.shared.characters.PlacedText;
import org.jspecify.annotations.Nullable;

/** Finds the words of the dictionaries in a text: the longest at each place, and whole words only. */
final class Mentions {

  /** What has so many letters is a word wherever it stands, whatever the analyser cuts. */
  private static final int UNMISTAKABLE = 5;

  private final PlacedText text;
  private final WordBoundaries boundaries;

  private Mentions(PlacedText text, WordBoundaries boundaries) {
    this.text = text;
    this.boundaries = boundaries;
  }

  /** In the order of the text; none overlaps another. */
  static List<Mention> in(String original, PlacedText text) {
    var mentions = new Mentions(text, WordBoundaries.of(original));
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Mention mention = mentions.at(at);
      if (mention == null) {
        at++;
      } else {
        at = mention.end();
        if (!mention.is(Sense.NOTHING)) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  private @Nullable Mention at(int start) {
    for (Trie.Match<List<Meaning>> word : Lexicon.get().at(text, start)) {
      if (isWhole(start, word.end())) {
        return new Mention(word.value(), start, word.end());
      }
    }
    return null;
  }

  private boolean isWhole(int start, int end) {
    char first = text.at(start);
    char last = text.at(end - 1);
    boolean unmistakable = end - start >= UNMISTAKABLE;
    boolean begins =
        !Letters.runOn(text.at(start - 1), first)
            || unmistakable && !Letters.isLatin(first)
            || boundaries.starts().get(text.starts()[start]);
    boolean ends =
        !Letters.runOn(last, text.at(end))
            || unmistakable && !Letters.isLatin(last)
            || boundaries.ends().get(text.ends()[end - 1]);
    return begins && ends;
  }
}
