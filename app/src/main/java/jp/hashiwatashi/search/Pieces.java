package jp.hashiwatashi.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Text in pieces of two characters, each beginning one further than the last, and a piece of one at
 * the end of every stretch: any part of the text is a phrase of such pieces.
 */
final class Pieces extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final String text;
  private int at;
  private boolean afterGap;

  Pieces(String folded) {
    text = folded;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (at < text.length() && text.charAt(at) == Folded.GAP) {
      afterGap = true;
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    int second = at + Character.charCount(text.codePointAt(at));
    int end = second;
    if (second < text.length() && text.charAt(second) != Folded.GAP) {
      end = second + Character.charCount(text.codePointAt(second));
    }
    term.append(text, at, end);
    increment.setPositionIncrement(afterGap ? 2 : 1);
    afterGap = false;
    at = second;
    return true;
  }

  @Override
  public void reset() {
    at = 0;
    afterGap = false;
  }

  /** Texts whose field holds this, every stretch of it for itself. */
  static Query holding(String field, String folded) {
    List<Query> stretches = new ArrayList<>();
    for (String stretch : folded.split(String.valueOf(Folded.GAP), -1)) {
      if (!stretch.isEmpty()) {
        stretches.add(stretch(field, stretch.codePoints().toArray()));
      }
    }
    if (stretches.size() == 1) {
      return stretches.getFirst();
    }
    if (stretches.isEmpty()) {
      return new MatchNoDocsQuery("nothing to look for");
    }
    var all = new BooleanQuery.Builder();
    stretches.forEach(stretch -> all.add(stretch, Occur.MUST));
    return all.build();
  }

  private static Query stretch(String field, int[] letters) {
    if (letters.length == 1) {
      return new PrefixQuery(new Term(field, Character.toString(letters[0])));
    }
    if (letters.length == 2) {
      return new TermQuery(new Term(field, new String(letters, 0, 2)));
    }
    // Every second piece covers the whole; the last one stands at the end, wherever that is.
    var phrase = new PhraseQuery.Builder();
    for (int i = 0; i + 2 < letters.length; i += 2) {
      phrase.add(new Term(field, new String(letters, i, 2)), i);
    }
    phrase.add(new Term(field, new String(letters, letters.length - 2, 2)), letters.length - 2);
    return phrase.build();
  }
}
