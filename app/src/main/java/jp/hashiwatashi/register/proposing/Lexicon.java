package jp.hashiwatashi.register.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.register.proposing.Meaning.Sense;
import jp.hashiwatashi.shared.characters.PlacedText;
import jp.hashiwatashi.shared.codes.JobTitles;
import jp.hashiwatashi.shared.codes.Licence;
import jp.hashiwatashi.shared.codes.Licences;

/**
 * All words that are looked for: the tables of licences and job titles, and beside them words.tsv and
 * skills.tsv. One word may mean a licence, an occupation and a skill at once.
 */
final class Lexicon {

  /** Words that only count in context begin with it. */
  private static final char IN_CONTEXT = '~';

  private static final class Shared {
    static final Lexicon LEXICON = new Lexicon();
  }

  private final Trie<List<Meaning>> words = new Trie<>();

  private Lexicon() {
    Map<String, Map<Sense, Meaning>> all = new TreeMap<>();
    for (Licence licence : Licences.get().all()) {
      names(licence).forEach(name -> add(all, Sense.LICENCE, licence.code(), name));
    }
    for (JobTitles.JobTitle title : JobTitles.get().all()) {
      add(all, Sense.OCCUPATION, String.format(Locale.ROOT, "%03d", title.middle()), title.title());
    }
    for (String[] row : Tables.rows("words.tsv")) {
      Sense sense = Sense.valueOf(row[0].toUpperCase(Locale.ROOT));
      Tables.list(row, 2).forEach(word -> add(all, sense, row[1], word));
    }
    for (String[] row : Tables.rows("skills.tsv")) {
      add(all, Sense.SKILL, row[0], row[0]);
      Tables.list(row, 1).forEach(word -> add(all, Sense.SKILL, row[0], word));
    }
    all.forEach((word, meanings) -> words.put(word, List.copyOf(meanings.values())));
  }

  static Lexicon get() {
    return Shared.LEXICON;
  }

  /** The words that begin there, the longest first. */
  List<Trie.Match<List<Meaning>>> at(PlacedText text, int at) {
    return words.all(text.text(), at);
  }

  /** Later ones of a word in the same sense go before earlier ones. */
  private static void add(
      Map<String, Map<Sense, Meaning>> all, Sense sense, String code, String word) {
    boolean inContext = word.charAt(0) == IN_CONTEXT;
    String folded = Spellings.folded(inContext ? word.substring(1) : word).text();
    all.computeIfAbsent(bare(folded), w -> new TreeMap<>())
        .put(sense, new Meaning(sense, code, inContext));
  }

  private static String bare(String folded) {
    return folded.replace(" ", "").replace("-", "");
  }

  /** With 危険物取扱者（乙種第4類）, 危険物取扱者乙種第4類 and 乙種第4類危険物取扱者 too. */
  private static List<String> names(Licence licence) {
    List<String> names = new ArrayList<>(licence.otherNames());
    names.addFirst(licence.name());
    for (String name : List.copyOf(names)) {
      int open = name.indexOf('（');
      if (open > 0 && name.endsWith("）")) {
        String grade = name.substring(open + 1, name.length() - 1);
        names.add(name.substring(0, open) + grade);
        names.add(grade + name.substring(0, open));
      }
    }
    return names;
  }
}
