package jp.hashiwatashi.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What was asked as a query of the index. A record's rank comes from where a term was found, in steps
 * and not by counting words: whoever types an id or a name means just that one.
 */
final class AskedQuery {

  private static final float EXACT = 1000;
  private static final float WHOLE_NAME = 500;
  private static final float BEGINNING = 300;
  private static final float IN_NAME = 200;
  private static final float IN_NUMBER = 150;
  private static final float IN_TEXT = 100;
  private static final float WITHOUT_OKURIGANA = 80;
  private static final float WORDS = 60;
  private static final float SYNONYM = 50;
  private static final float READING = 30;
  private static final float GUESSED_READING = 20;

  private AskedQuery() {}

  static Query of(Asked asked) {
    if (asked.isEmpty()) {
      return new MatchNoDocsQuery("nothing was asked");
    }
    Query words;
    if (asked.terms().size() == 1) {
      words = term(asked.terms().getFirst());
    } else {
      var all = new BooleanQuery.Builder();
      asked.terms().forEach(term -> all.add(term(term), Occur.MUST));
      all.add(worth(WHOLE_NAME, exactly(RecordDocument.WHOLE, asked.whole())), Occur.SHOULD);
      all.add(worth(BEGINNING, beginning(RecordDocument.WHOLE, asked.whole())), Occur.SHOULD);
      words = all.build();
    }
    if (asked.digits().isEmpty()) {
      return words;
    }
    var numbers = new ArrayList<Query>();
    number(asked.digits(), numbers);
    if (!asked.terms().isEmpty()) {
      numbers.add(words);
    }
    return new DisjunctionMaxQuery(numbers, 0);
  }

  private static Query term(AskedTerm term) {
    String folded = term.folded().text();
    String whole = Asked.gapless(folded);
    var ways = new ArrayList<Query>();
    ways.add(worth(EXACT, exactly(RecordDocument.EXACT, whole)));
    ways.add(worth(WHOLE_NAME, exactly(RecordDocument.WHOLE, whole)));
    ways.add(worth(WHOLE_NAME, exactly(RecordDocument.WHOLE, LegalForms.without(whole))));
    ways.add(worth(BEGINNING, beginning(RecordDocument.WHOLE, whole)));
    ways.add(worth(BEGINNING, beginning(RecordDocument.EXACT, whole)));
    ways.add(worth(IN_NAME, Pieces.holding(RecordDocument.NAME, folded)));
    ways.add(worth(IN_TEXT, Pieces.holding(RecordDocument.TEXT, folded)));
    if (!term.digits().isEmpty()) {
      number(term.digits(), ways);
    }
    if (!term.stem().isEmpty()) {
      ways.add(worth(WITHOUT_OKURIGANA, Pieces.holding(RecordDocument.STEM, term.stem())));
      if (!term.stem().equals(folded)) {
        ways.add(worth(WITHOUT_OKURIGANA, Pieces.holding(RecordDocument.NAME, term.stem())));
        ways.add(worth(WITHOUT_OKURIGANA, Pieces.holding(RecordDocument.TEXT, term.stem())));
      }
    }
    for (String synonym : term.synonyms()) {
      ways.add(worth(SYNONYM, Pieces.holding(RecordDocument.NAME, synonym)));
      ways.add(worth(SYNONYM, Pieces.holding(RecordDocument.TEXT, synonym)));
    }
    if (!term.words().isEmpty()) {
      ways.add(worth(WORDS, words(term.words())));
    }
    if (!term.reading().isEmpty()) {
      float worth = term.folded().isKana() ? READING : GUESSED_READING;
      ways.add(worth(worth, Pieces.holding(RecordDocument.READING, term.reading())));
      if (!term.folded().isKana()) {
        ways.add(worth(worth, Pieces.holding(RecordDocument.NAME, term.reading())));
      }
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static void number(String digits, List<Query> ways) {
    ways.add(worth(EXACT, exactly(RecordDocument.EXACT, digits)));
    ways.add(worth(BEGINNING, beginning(RecordDocument.EXACT, digits)));
    ways.add(worth(IN_NUMBER, Pieces.holding(RecordDocument.DIGITS, digits)));
  }

  private static Query words(List<List<String>> words) {
    var all = new BooleanQuery.Builder();
    for (List<String> alternatives : words) {
      var any = new BooleanQuery.Builder();
      alternatives.forEach(word -> any.add(exactly(RecordDocument.WORD, word), Occur.SHOULD));
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  private static Query exactly(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static Query beginning(String field, String text) {
    return new PrefixQuery(new Term(field, text));
  }

  private static Query worth(float worth, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), worth);
  }
}
