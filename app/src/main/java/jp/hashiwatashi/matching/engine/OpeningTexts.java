package jp.hashiwatashi.matching.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.OpeningProfile;

/** What openings state in texts, as numbers that stand for them, in the order added. */
final class OpeningTexts {

  final Map<String, Integer> licenceNumbers = OpeningIndex.numbers();
  final Map<String, Integer> licenceItems = OpeningIndex.numbers();
  final Map<String, Integer> skillItems = OpeningIndex.numbers();
  final Sets requiredSets = new Sets();
  final Sets welcomeSets = new Sets();

  /** The openings whose set of required licences has too high a number, by their own number. */
  final Map<Integer, OpeningProfile> special = new HashMap<>();

  final Numbering employers = new Numbering();

  /** In the order of their bytes, once {@link #sort} has been called. */
  Ids ids = Ids.NONE;

  // One value for each opening; the rank once the ids have been sorted.
  int[] rank = {};
  int[] employer = new int[64];
  int[] required = new int[64];
  int[] welcome = new int[64];

  private final Ids.Collector collected = new Ids.Collector();
  private int count;
  private int items;

  /** Takes the employer's number and 1, 0 where none is stated, and the numbers of both sets. */
  void add(OpeningProfile opening) {
    if (count == employer.length) {
      grow();
    }
    int i = count++;
    collected.add(opening.id());
    employer[i] = opening.employerId() == null ? 0 : employers.add(opening.employerId()) + 1;
    required[i] = requiredSets.add(numbers(opening.licencesRequired(), licenceNumbers));
    welcome[i] = welcomeSets.add(welcomeItems(opening));
    if (required[i] >= Marks.LICENCES_TOP) {
      // Such a set passes by itself: the opening is judged in full.
      required[i] = 0;
      special.put(i, opening);
    }
  }

  private int[] welcomeItems(OpeningProfile opening) {
    List<String> licences = opening.licencesWelcome();
    List<String> skills = opening.skillsWelcome();
    int[] set = new int[licences.size() + skills.size()];
    int n = 0;
    for (String licence : licences) {
      set[n++] = item(licence, licenceItems);
    }
    for (String skill : skills) {
      set[n++] = item(skill, skillItems);
    }
    return set;
  }

  private int item(String text, Map<String, Integer> numbers) {
    Integer known = numbers.get(text);
    if (known == null) {
      known = items++;
      numbers.put(text, known);
    }
    return known;
  }

  private static int[] numbers(List<String> texts, Map<String, Integer> numbers) {
    int[] set = new int[texts.size()];
    for (int i = 0; i < set.length; i++) {
      set[i] = number(texts.get(i), numbers);
    }
    Arrays.sort(set);
    return set;
  }

  private static int number(String text, Map<String, Integer> numbers) {
    Integer known = numbers.get(text);
    if (known == null) {
      known = numbers.size();
      numbers.put(text, known);
    }
    return known;
  }

  /** Gives back room; a set is not found by its members from now on. */
  void seal() {
    employers.seal();
    requiredSets.seal();
    welcomeSets.seal();
  }

  /** Sorts the ids. */
  void sort() {
    rank = new int[count];
    ids = collected.sort(rank);
  }

  /** By licence number: the sets of required licences that hold it. */
  int[][] requiredWith() {
    int[] sizes = new int[licenceNumbers.size()];
    for (int set = 0; set < requiredSets.count(); set++) {
      for (int p = requiredSets.start(set); p < requiredSets.end(set); p++) {
        sizes[requiredSets.member(p)]++;
      }
    }
    int[][] with = new int[sizes.length][];
    Arrays.setAll(with, licence -> new int[sizes[licence]]);
    for (int set = 0; set < requiredSets.count(); set++) {
      for (int p = requiredSets.start(set); p < requiredSets.end(set); p++) {
        int licence = requiredSets.member(p);
        with[licence][--sizes[licence]] = set;
      }
    }
    return with;
  }

  private void grow() {
    int length = employer.length + (employer.length >> 1);
    employer = Arrays.copyOf(employer, length);
    required = Arrays.copyOf(required, length);
    welcome = Arrays.copyOf(welcome, length);
  }
}
