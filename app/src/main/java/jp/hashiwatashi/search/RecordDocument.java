package jp.hashiwatashi.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.RegisterName;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A record as the index keeps it. */
final class RecordDocument {

  /** Another number for whatever is kept in another way: an index of another shape is made anew. */
  static final String SHAPE = "1";

  static final String KEY = "key";
  static final String ID = "id";
  static final String REGISTER = "register";
  static final String MARK = "mark";

  /** Ids and numbers, whole. */
  static final String EXACT = "exact";

  /** Names and readings, whole, with and without their legal form. */
  static final String WHOLE = "whole";

  /** Names, and all other text, in {@link Pieces}. */
  static final String NAME = "name";

  static final String TEXT = "text";

  /** All text whose okurigana were left out, in pieces. */
  static final String STEM = "stem";

  /** Readings by the dictionary, in pieces. */
  static final String READING = "reading";

  /** Numbers in pieces. */
  static final String DIGITS = "digits";

  /** Words by the dictionary, in base form. */
  static final String WORD = "word";

  private static final FieldType PIECES = pieces();

  private RecordDocument() {}

  private static FieldType pieces() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  static Term key(RegisterName register, String id) {
    return new Term(KEY, register.name() + "/" + id);
  }

  static Document of(IndexedRecord record, TextAnalysis analysis) {
    var document = new Document();
    document.add(new StringField(KEY, key(record.register(), record.id()).text(), Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(record.id())));
    document.add(new NumericDocValuesField(REGISTER, record.register().ordinal()));
    document.add(new NumericDocValuesField(MARK, record.mark()));
    var texts = new Texts();
    for (IndexedRecord.Field field : record.fields()) {
      texts.take(field, analysis);
    }
    texts.exact.forEach(t -> document.add(new StringField(EXACT, t, Store.NO)));
    texts.whole.forEach(t -> document.add(new StringField(WHOLE, t, Store.NO)));
    texts.words.forEach(t -> document.add(new StringField(WORD, t, Store.NO)));
    add(document, NAME, texts.names);
    add(document, TEXT, texts.texts);
    add(document, STEM, texts.stems);
    add(document, READING, texts.readings);
    add(document, DIGITS, texts.digits);
    return document;
  }

  private static void add(Document document, String field, List<String> texts) {
    String all = String.join(String.valueOf(Folded.GAP), texts);
    if (!all.isBlank()) {
      document.add(new Field(field, new Pieces(all), PIECES));
    }
  }

  /** A term of the index is not longer than this many bytes; nobody types a name of that length. */
  private static final int LONGEST_WHOLE = 1_000;

  private static final class Texts {
    final Set<String> exact = new HashSet<>();
    final Set<String> whole = new HashSet<>();
    final Set<String> words = new HashSet<>();
    final List<String> names = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    final List<String> stems = new ArrayList<>();
    final List<String> readings = new ArrayList<>();
    final List<String> digits = new ArrayList<>();

    void take(IndexedRecord.Field field, TextAnalysis analysis) {
      switch (field.name().kind()) {
        case ID -> {
          String folded = Folded.of(field.text()).text();
          whole(exact, folded);
          texts.add(folded);
        }
        case NUMBER -> {
          String number = Digits.of(field.text()).text();
          whole(exact, number);
          digits.add(number);
          texts.add(Folded.of(field.text()).text());
        }
        case NAME -> {
          TextAnalysis.Analysed analysed = analysis.of(field.text());
          whole(whole, analysed.folded());
          whole(whole, LegalForms.without(analysed.folded()));
          names.add(analysed.folded());
          takeWords(analysed);
        }
        case TEXT -> {
          TextAnalysis.Analysed analysed = analysis.of(field.text());
          texts.add(analysed.folded());
          takeWords(analysed);
        }
      }
    }

    private static void whole(Set<String> some, String folded) {
      String text = Asked.gapless(folded);
      if (!text.isEmpty() && text.length() <= LONGEST_WHOLE) {
        some.add(text);
      }
    }

    private void takeWords(TextAnalysis.Analysed analysed) {
      stems.add(analysed.stem());
      readings.add(analysed.reading());
      analysed.words().stream().filter(w -> w.length() <= LONGEST_WHOLE).forEach(words::add);
    }
  }
}
