package jp.hashiwatashi.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Cuts text into words by a dictionary, with their base forms and readings. For one thread. */
final class JapaneseWords {

  /** Verbs and nouns that tell nothing by themselves. */
  private static final Set<String> EMPTY =
      Set.of("する", "いる", "ある", "なる", "こと", "もの", "ため", "できる", "れる", "せる");

  private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, true, true, Mode.SEARCH);
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
  private final BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
  private final ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
  private final PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);

  /**
   * A word of a text.
   *
   * @param base its base form, folded
   * @param reading in katakana, null when the dictionary has none
   * @param start its place in the original
   * @param tells whether it is worth looking for
   */
  record Word(String base, @Nullable String reading, int start, int end, boolean tells) {}

  List<Word> of(String original) {
    Folded folded = Folded.forWords(original);
    var words = new ArrayList<Word>();
    try {
      tokenizer.setReader(new StringReader(folded.text()));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        words.add(word(folded));
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private Word word(Folded folded) {
    String surface = term.toString();
    String inflected = base.getBaseForm();
    String stem = inflected == null ? surface : inflected;
    return new Word(
        Folded.of(stem).text(),
        reading(surface),
        folded.starts()[offset.startOffset()],
        folded.ends()[offset.endOffset() - 1],
        tells() && !EMPTY.contains(stem));
  }

  private @Nullable String reading(String surface) {
    String known = reading.getReading();
    if (known != null) {
      return Folded.of(known).text();
    }
    Folded kana = Folded.of(surface);
    return kana.isKana() ? kana.text() : null;
  }

  private boolean tells() {
    String speech = part.getPartOfSpeech();
    if (speech == null) {
      return true;
    }
    return speech.startsWith("名詞") && !speech.contains("非自立") && !speech.contains("接尾")
        || speech.startsWith("動詞-自立")
        || speech.startsWith("形容詞-自立")
        || speech.startsWith("接頭詞");
  }

  /** The reading of words one after another, each character with the place of its word. */
  static Folded reading(List<Word> words) {
    var whole = new Folded.Builder(64);
    int end = -1;
    for (Word word : words) {
      if (word.reading() == null || end >= 0 && word.start() > end + 1) {
        whole.gap(word.start(), word.start());
      }
      if (word.reading() != null) {
        word.reading().codePoints().forEach(c -> whole.add(c, word.start(), word.end()));
      }
      end = word.end();
    }
    return whole.build();
  }
}
