package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.OpeningProfile;
import org.jspecify.annotations.Nullable;

/** Collects openings into columns, one at a time, and lays them out as an {@link OpeningIndex}. */
public final class OpeningIndexBuilder {

  final Places places;
  final int slots;
  private final Map<String, Integer> employerNumbers = new LinkedHashMap<>();
  final Map<String, Integer> licenceNumbers = OpeningIndex.numbers();
  final Map<String, Integer> licenceItems = OpeningIndex.numbers();
  final Map<String, Integer> skillItems = OpeningIndex.numbers();
  final Sets required = new Sets();
  final Sets welcomeSets = new Sets();

  private final Ids.Collector ids = new Ids.Collector();
  private final Map<Integer, OpeningProfile> special = new HashMap<>();
  private int count;
  private int[] cell = new int[64];
  private long[] gate = new long[64];
  private long[] marks = new long[64];
  private int[] employer = new int[64];
  private int[] welcome = new int[64];
  private byte[] small = new byte[64];
  private char[] startDay = new char[64];
  private byte[] months = new byte[64];
  private byte[] ageMin = new byte[64];
  private byte[] ageMax = new byte[64];
  private int items;

  public OpeningIndexBuilder(Places places) {
    this.places = places;
    slots = places.count() + 2;
  }

  /** Adds an opening; one without a vacancy never matches and is left out. Ids must differ. */
  public void add(OpeningProfile opening) {
    if (opening.vacancies() < 1) {
      return;
    }
    if (count == cell.length) {
      grow();
    }
    int i = count++;
    ids.add(opening.id());
    cell[i] = opening.occupation().middle() * slots + slot(opening);
    int wage = opening.comparedWageYen();
    gate[i] = Gate.opening(wage, opening.weeklyHours(), opening.experienceYears());
    int requiredSet = required.add(numbers(opening.licencesRequired(), licenceNumbers));
    marks[i] = marks(opening, requiredSet);
    employer[i] =
        opening.employerId() == null ? 0 : number(opening.employerId(), employerNumbers) + 1;
    welcome[i] = welcomeSets.add(welcomeItems(opening));
    small[i] = (byte) opening.occupation().small();
    startDay[i] = (char) (opening.startOn() == null ? Marks.DAY_TOP : Marks.day(opening.startOn()));
    months[i] = byteOf(opening.months());
    ageMin[i] = byteOf(opening.ageMin());
    ageMax[i] = byteOf(opening.ageMax());
    if (isSpecial(opening, requiredSet)) {
      marks[i] |= Marks.SPECIAL;
      special.put(i, opening);
    }
  }

  private int slot(OpeningProfile opening) {
    if (opening.remote()) {
      return OpeningIndex.REMOTE_SLOT;
    }
    return opening.municipality() == NOT_STATED
        ? slots - 1
        : 1 + places.slotOf(opening.municipality());
  }

  private static long marks(OpeningProfile opening, int requiredSet) {
    int industry =
        opening.industry() == null ? Marks.INDUSTRY_NOT_STATED : opening.industry().ordinal();
    int terms =
        Terms.code(Terms.mask(opening.moves()), opening.employmentType(), opening.nightWork());
    boolean slow = LegalGate.hasLimit(opening) || opening.months() != NOT_STATED;
    // A set that does not fit passes by itself here: the opening is special and judged in full.
    int licences = requiredSet < Marks.LICENCES_TOP ? requiredSet : 0;
    return Marks.opening(opening.latestStartOn(), opening.expiresOn(), terms, industry, licences)
        | (slow ? Marks.SLOW : 0);
  }

  private static boolean isSpecial(OpeningProfile opening, int requiredSet) {
    return !Gate.fits(opening.comparedWageYen(), opening.weeklyHours(), opening.experienceYears())
        || !Marks.fits(opening.latestStartOn())
        || !Marks.fits(opening.expiresOn())
        || !Marks.fits(opening.startOn())
        || requiredSet >= Marks.LICENCES_TOP
        || opening.months() >= OpeningIndex.NO_BYTE
        || opening.ageMin() >= OpeningIndex.NO_BYTE
        || opening.ageMax() >= OpeningIndex.NO_BYTE;
  }

  private static byte byteOf(int value) {
    return (byte)
        (value == NOT_STATED ? OpeningIndex.NO_BYTE : Math.min(value, OpeningIndex.NO_BYTE));
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

  int[][] requiredWith() {
    int[] sizes = new int[licenceNumbers.size()];
    for (int set = 0; set < required.count(); set++) {
      for (int p = required.start(set); p < required.end(set); p++) {
        sizes[required.member(p)]++;
      }
    }
    int[][] with = new int[sizes.length][];
    Arrays.setAll(with, licence -> new int[sizes[licence]]);
    for (int set = 0; set < required.count(); set++) {
      for (int p = required.start(set); p < required.end(set); p++) {
        int licence = required.member(p);
        with[licence][--sizes[licence]] = set;
      }
    }
    return with;
  }

  private void grow() {
    int length = cell.length + (cell.length >> 1);
    cell = Arrays.copyOf(cell, length);
    gate = Arrays.copyOf(gate, length);
    marks = Arrays.copyOf(marks, length);
    employer = Arrays.copyOf(employer, length);
    welcome = Arrays.copyOf(welcome, length);
    small = Arrays.copyOf(small, length);
    startDay = Arrays.copyOf(startDay, length);
    months = Arrays.copyOf(months, length);
    ageMin = Arrays.copyOf(ageMin, length);
    ageMax = Arrays.copyOf(ageMax, length);
  }

  /** Lays the openings out; the builder is not to be used again. */
  public OpeningIndex build() {
    required.seal();
    welcomeSets.seal();
    return new OpeningIndex(this, new Layout());
  }

  /**
   * The columns in the order of cells; within a cell by small group, then the higher wage first, so
   * that a run has much in common and its summary says much.
   */
  final class Layout {
    final int[] cellStart = new int[OpeningIndex.GROUPS * slots + 1];
    final long[] gate = new long[count];
    final long[] marks = new long[count];
    final int[] rank = new int[count];
    final int[] employer = new int[count];
    final int[] welcome = new int[count];
    final char[] slot = new char[count];
    final byte[] small = new byte[count];
    final char[] startDay = new char[count];
    final byte[] months = new byte[count];
    final byte[] ageMin = new byte[count];
    final byte[] ageMax = new byte[count];
    final Map<Integer, OpeningProfile> special = new HashMap<>();
    final Ids ids;

    /** The employers; an employer's number is its rank here and 1, 0 where none is stated. */
    final Ids employers;

    private final int[] employerRank;

    Layout() {
      Ids.Collector texts = new Ids.Collector();
      employerNumbers.keySet().forEach(texts::add);
      employerRank = new int[employerNumbers.size()];
      employers = texts.sort(employerRank);
      int[] rankOf = new int[count];
      ids = OpeningIndexBuilder.this.ids.sort(rankOf);
      for (int i = 0; i < count; i++) {
        cellStart[cell[i] + 1]++;
      }
      for (int c = 1; c < cellStart.length; c++) {
        cellStart[c] += cellStart[c - 1];
      }
      long[] order = orderInCells();
      for (int row = 0; row < count; row++) {
        int i = (int) order[row];
        place(i, row, rankOf[i]);
      }
    }

    /** For each row the opening to stand there, in the lower half of the word. */
    private long[] orderInCells() {
      int[] next = cellStart.clone();
      long[] order = new long[count];
      for (int i = 0; i < count; i++) {
        long wageLeft = Gate.WAGE_TOP - Gate.wage(OpeningIndexBuilder.this.gate[i]);
        long smallGroup = OpeningIndexBuilder.this.small[i] & 127;
        order[next[cell[i]]++] = (smallGroup << 22 | wageLeft) << 32 | i;
      }
      for (int c = 0; c + 1 < cellStart.length; c++) {
        if (cellStart[c + 1] - cellStart[c] > 1) {
          Arrays.sort(order, cellStart[c], cellStart[c + 1]);
        }
      }
      return order;
    }

    private void place(int i, int row, int rankNumber) {
      OpeningIndexBuilder b = OpeningIndexBuilder.this;
      gate[row] = b.gate[i];
      marks[row] = b.marks[i];
      rank[row] = rankNumber;
      employer[row] = b.employer[i] == 0 ? 0 : employerRank[b.employer[i] - 1] + 1;
      welcome[row] = b.welcome[i];
      slot[row] = (char) (cell[i] % slots);
      small[row] = b.small[i];
      startDay[row] = b.startDay[i];
      months[row] = b.months[i];
      ageMin[row] = b.ageMin[i];
      ageMax[row] = b.ageMax[i];
      @Nullable OpeningProfile opening = b.special.get(i);
      if (opening != null) {
        special.put(row, opening);
      }
    }
  }
}
