package jp.hashiwatashi.benchmarks;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The openings as a Lucene index: one segment, sorted by middle group and prefecture; a term or a
 * point for each condition, what the score reads packed into three doc values.
 */
final class LuceneOpenings implements AutoCloseable {

  static final String GROUP = "group";
  static final String GROUP_TERM = "group_term";
  static final String PREFECTURE = "prefecture";
  static final String BUCKET = "bucket";
  static final String PLACE = "place";
  static final String MOVE = "move";
  static final String TYPE = "type";
  static final String NIGHT = "night";
  static final String LICENCES = "licences";
  static final String EMPLOYER = "employer";
  static final String WAGE = "wage";
  static final String HOURS_FOR_LEAST = "hours_for_least";
  static final String HOURS_FOR_MOST = "hours_for_most";
  static final String EXPIRES = "expires";
  static final String LATEST_START = "latest_start";
  static final String SCORING = "scoring";
  static final String WELCOME = "welcome";
  static final String RARE = "rare";

  /** In place of a value that is not stated in a term field. */
  static final String NONE = "none";

  static final String REMOTE = "remote";

  /** The sets of licences required, each once; its number is the term. */
  final List<TreeSet<String>> licenceSets = new ArrayList<>();

  /** The openings' welcome lists, each pair of lists once; its number is the doc value. */
  final List<OpeningProfile> welcomes = new ArrayList<>();

  final DirectoryReader reader;
  private final MMapDirectory directory;
  private final Path folder;
  private final Map<TreeSet<String>, Integer> licenceNumbers = new HashMap<>();
  private final Map<List<List<String>>, Integer> welcomeNumbers = new HashMap<>();

  LuceneOpenings(Question question) {
    try {
      folder = Files.createTempDirectory("openings");
      directory = new MMapDirectory(folder);
      IndexWriterConfig config = new IndexWriterConfig();
      config.setIndexSort(
          new Sort(
              new SortField(GROUP, SortField.Type.LONG),
              new SortField(PREFECTURE, SortField.Type.LONG)));
      config.setRAMBufferSizeMB(256);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (int number = 0; number < question.openings().size(); number++) {
          writer.addDocument(document(number, question.openings().get(number), question));
        }
        writer.forceMerge(1);
      }
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(int number, OpeningProfile opening, Question question) {
    int group = opening.occupation().middle();
    int workplace = opening.municipality();
    int prefecture =
        opening.remote()
            ? 0
            : workplace == NOT_STATED ? 48 : question.geography().prefecture(workplace);
    Document document = new Document();
    document.add(new NumericDocValuesField(GROUP, group));
    document.add(new NumericDocValuesField(PREFECTURE, prefecture));
    term(document, GROUP_TERM, "" + group);
    term(document, BUCKET, group + "/" + prefecture);
    addPlace(document, opening, prefecture);
    for (Move move : opening.moves()) {
      term(document, MOVE, move.name());
    }
    term(document, TYPE, opening.employmentType() == null ? NONE : opening.employmentType().name());
    term(document, NIGHT, opening.nightWork().name());
    term(document, LICENCES, "" + licenceSet(opening));
    if (opening.employerId() != null) {
      term(document, EMPLOYER, opening.employerId());
    }
    int wage = Math.toIntExact(opening.comparedWageYen()); // the sample pays less than 2^24 yen
    int hours = opening.weeklyHours();
    range(document, WAGE, wage == NOT_STATED ? Integer.MAX_VALUE : wage);
    range(document, HOURS_FOR_LEAST, hours == NOT_STATED ? Integer.MAX_VALUE : hours);
    range(document, HOURS_FOR_MOST, hours);
    range(document, EXPIRES, day(opening.expiresOn()));
    range(document, LATEST_START, day(opening.latestStartOn()));
    document.add(
        new NumericDocValuesField(
            SCORING, LuceneRow.scoring(opening, wage == NOT_STATED ? 0 : wage + 1)));
    document.add(new NumericDocValuesField(WELCOME, (long) welcome(opening) << 32 | number));
    document.add(new NumericDocValuesField(RARE, LuceneRow.rare(opening)));
    return document;
  }

  private static void addPlace(Document document, OpeningProfile opening, int prefecture) {
    if (opening.remote()) {
      term(document, PLACE, REMOTE);
    } else if (opening.municipality() == NOT_STATED) {
      term(document, PLACE, NONE);
    } else {
      term(document, PLACE, "m" + opening.municipality());
      term(document, PLACE, "p" + prefecture);
    }
  }

  private static void term(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void range(Document document, String field, int value) {
    document.add(new IntField(field, value, Field.Store.NO));
  }

  /** Days since 1970; what is not stated is later than any day. */
  static int day(@Nullable LocalDate day) {
    return day == null ? Integer.MAX_VALUE : (int) day.toEpochDay();
  }

  private int licenceSet(OpeningProfile opening) {
    return licenceNumbers.computeIfAbsent(
        new TreeSet<>(opening.licencesRequired()),
        set -> {
          licenceSets.add(set);
          return licenceSets.size() - 1;
        });
  }

  private int welcome(OpeningProfile opening) {
    return welcomeNumbers.computeIfAbsent(
        List.of(opening.licencesWelcome(), opening.skillsWelcome()),
        lists -> {
          welcomes.add(opening);
          return welcomes.size() - 1;
        });
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
