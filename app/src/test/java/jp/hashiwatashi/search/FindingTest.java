package jp.hashiwatashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.hashiwatashi.register.RegisterName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found by which words: the table beside this class, and the order of what is found. */
class FindingTest {

  private static final JapaneseWords DICTIONARY = new JapaneseWords();
  private static SearchShelf shelf;

  @BeforeAll
  static void recordsOfAllRegisters() {
    shelf = SearchShelf.open(null);
    shelf.put(MadeUpRecords.all());
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  private static Map<RegisterName, SearchShelf.Ids> search(String text) {
    return shelf.search(AskedQuery.of(Asked.of(text, DICTIONARY)), 100);
  }

  private static SearchShelf.Ids people(SearchShelf shelf, String text, int most) {
    var found = shelf.search(AskedQuery.of(Asked.of(text, DICTIONARY)), most);
    return found.getOrDefault(RegisterName.PEOPLE, new SearchShelf.Ids(0, List.of()));
  }

  private static List<String> found(String text) {
    return search(text).values().stream().flatMap(ids -> ids.ids().stream()).toList();
  }

  @Test
  void everyQueryOfTheTableFindsItsRecordsAndNoOthers() {
    var wrong = new ArrayList<String>();
    for (String[] row : MadeUpRecords.rows("queries.tsv")) {
      var wanted = new TreeSet<>(Arrays.asList(row[1].split(" ")));
      wanted.remove("");
      var found = new TreeSet<>(found(row[0]));
      if (!found.equals(wanted)) {
        wrong.add(row[0] + " finds " + found + " and not " + wanted);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theTableHoldsAHundredQueriesAndMore() {
    assertThat(MadeUpRecords.rows("queries.tsv")).hasSizeGreaterThan(100);
  }

  /** The explanation is held equal to the search: what is found can be shown where it was found. */
  @Test
  void whateverIsFoundIsMarkedSomewhere() {
    var unmarked = new ArrayList<String>();
    for (String[] row : MadeUpRecords.rows("queries.tsv")) {
      var marking = new Marking(Asked.of(row[0], DICTIONARY), DICTIONARY);
      List<String> found = found(row[0]);
      MadeUpRecords.all().stream()
          .filter(record -> found.contains(record.id()))
          .filter(record -> record.fields().stream().allMatch(f -> marking.of(f).isEmpty()))
          .forEach(record -> unmarked.add(row[0] + " in " + record.id()));
    }
    assertThat(unmarked).isEmpty();
  }

  @Test
  void anIdComesBeforeANameAndANameBeforeWhatIsWrittenElsewhere() {
    try (var small = SearchShelf.open(null)) {
      small.put(
          List.of(
              MadeUpRecords.person("S-1", "見本 森", 1),
              MadeUpRecords.person("S-2", "森 一郎", 1),
              MadeUpRecords.person("S-3", "森", 1),
              MadeUpRecords.person("森", "山田", 1),
              new IndexedRecord(
                  RegisterName.PEOPLE,
                  "S-0",
                  1,
                  new IndexedRecord.Fields()
                      .with(FieldName.NAME, "山田")
                      .with(FieldName.CAREER, "森の手入れ")
                      .list())));
      assertThat(people(small, "森", 10).ids()).containsExactly("森", "S-3", "S-2", "S-1", "S-0");
    }
  }

  @Test
  void equalsStandInTheOrderOfTheirIdsAndAllAreCounted() {
    try (var small = SearchShelf.open(null)) {
      for (String id : List.of("S-3", "S-1", "S-2")) {
        small.put(List.of(MadeUpRecords.person(id, "佐藤 一", 1)));
      }
      assertThat(people(small, "佐藤", 3).ids()).containsExactly("S-1", "S-2", "S-3");
      assertThat(people(small, "佐藤", 2).total()).isEqualTo(3);
      assertThat(people(small, "佐藤", 2).ids()).hasSize(2);
    }
  }

  @Test
  void aRecordThatIsPutAgainReplacesTheOneBefore() {
    try (var small = SearchShelf.open(null)) {
      small.put(List.of(MadeUpRecords.person("S-1", "佐藤 一", 1)));
      small.put(List.of(MadeUpRecords.person("S-1", "鈴木 一", 2)));
      assertThat(people(small, "佐藤", 3).ids()).isEmpty();
      assertThat(small.marks(RegisterName.PEOPLE)).isEqualTo(Map.of("S-1", 2L));
      small.remove(RegisterName.PEOPLE, "S-1");
      assertThat(small.marks(RegisterName.PEOPLE)).isEmpty();
    }
  }
}
