package jp.hashiwatashi.register.proposing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Where words of a text begin and end by the analyser's dictionary, in UTF-16 units. */
record WordBoundaries(BitSet starts, BitSet ends) {

  static WordBoundaries of(String original) {
    var starts = new BitSet(original.length());
    var ends = new BitSet(original.length());
    try (var tokenizer = new JapaneseTokenizer(null, false, true, Mode.NORMAL)) {
      var offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(original));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        starts.set(offset.startOffset());
        ends.set(offset.endOffset());
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordBoundaries(starts, ends);
  }
}
