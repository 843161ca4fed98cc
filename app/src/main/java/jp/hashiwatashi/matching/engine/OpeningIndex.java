package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.OpeningProfile;
import org.jspecify.annotations.Nullable;

/**
 * The openings with a vacancy, laid out for search: sorted by middle group, then by workplace (remote
 * first, then the municipalities prefecture by prefecture, then those not stated). A <em>row</em> is
 * an opening's place in that order. A <em>cell</em> is one middle group at one workplace; a
 * <em>run</em> is 64 rows with a summary that lets a search pass them by. Immutable.
 */
public final class OpeningIndex {

  static final int RUN_SHIFT = 6;
  static final int RUN = 1 << RUN_SHIFT;

  /** Middle groups are 1 to 99; row 0 of the cells is empty. */
  static final int GROUPS = 100;

  static final int REMOTE_SLOT = 0;

  /** A small value that is not stated, or has no bound. */
  static final int NO_BYTE = 255;

  final Places places;
  final Neighbours neighbours;
  final Ids ids;

  /** First row of cell {@code group × slots + slot}; one more at the end. */
  final int[] cellStart;

  /** How many workplaces there are, see {@link #slots(Places)}. */
  final int slots;

  // One value for each row.
  final long[] gate;
  final long[] marks;
  final int[] rank;
  final int[] employer;
  final int[] welcome;
  final char[] slot;
  final byte[] small;
  final char[] startDay;
  final byte[] months;
  final byte[] ageMin;
  final byte[] ageMax;

  /** Rows that are judged in full, because a value of theirs does not fit. */
  final Map<Integer, OpeningProfile> special = new HashMap<>();

  final Runs runs;

  /** By rank; worked out when a row is first asked for by its id. */
  private volatile int @Nullable [] rowAtRank;

  // The numbers that stand for texts.
  final Numbering employers;
  final Map<String, Integer> licenceNumbers;
  final Map<String, Integer> licenceItems;
  final Map<String, Integer> skillItems;
  final Sets required;
  final Sets welcomeSets;

  /** By licence number: the sets of {@link #required} that hold it. */
  final int[][] requiredWith;

  private final String[] licenceTexts;

  OpeningIndex(Places places, OpeningTexts texts, OpeningLayout layout) {
    this.places = places;
    neighbours = new Neighbours(places);
    slots = slots(places);
    cellStart = layout.cellStart;
    int rows = layout.rows();
    gate = new long[rows];
    marks = new long[rows];
    rank = new int[rows];
    employer = new int[rows];
    welcome = new int[rows];
    slot = new char[rows];
    small = new byte[rows];
    startDay = new char[rows];
    months = new byte[rows];
    ageMin = new byte[rows];
    ageMax = new byte[rows];
    layout.place(texts, this);
    ids = texts.ids;
    employers = texts.employers;
    licenceNumbers = texts.licenceNumbers;
    licenceItems = texts.licenceItems;
    skillItems = texts.skillItems;
    required = texts.requiredSets;
    welcomeSets = texts.welcomeSets;
    requiredWith = texts.requiredWith();
    licenceTexts = new String[licenceNumbers.size()];
    licenceNumbers.forEach((text, number) -> licenceTexts[number] = text);
    runs = new Runs(this);
  }

  public static OpeningIndex of(Places places, List<OpeningProfile> openings) {
    OpeningIndexBuilder builder = new OpeningIndexBuilder(places);
    builder.addAll(openings);
    return builder.build();
  }

  /** Workplaces: remote, each municipality, not stated. */
  static int slots(Places places) {
    return places.count() + 2;
  }

  /** How many openings with a vacancy it holds. */
  public int size() {
    return gate.length;
  }

  /** The id of the opening with this rank, its place in the order of ids in UTF-8 bytes. */
  public String idAtRank(int rankNumber) {
    return ids.at(rankNumber);
  }

  /** The id of the opening at a row. */
  public String id(int row) {
    return ids.at(rank[row]);
  }

  /** The slot of the workplaces that are not stated. */
  int unstatedSlot() {
    return slots - 1;
  }

  /** The first row of a middle group at a slot. */
  int cell(int group, int slotNumber) {
    return cellStart[group * slots + slotNumber];
  }

  /** The middle group of a row, by its cell. */
  int group(int row) {
    int low = 1;
    int high = GROUPS - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (cell(middle, 0) <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The row of an opening, or -1. */
  int rowOf(String id) {
    int rankNumber = ids.rankOf(id);
    return rankNumber < 0 ? -1 : rowAtRank()[rankNumber];
  }

  private int[] rowAtRank() {
    int[] known = rowAtRank;
    if (known == null) {
      known = new int[size()];
      for (int row = 0; row < rank.length; row++) {
        known[rank[row]] = row;
      }
      rowAtRank = known;
    }
    return known;
  }

  /** The licences that the opening at a row requires. */
  List<String> licencesRequired(int row) {
    OpeningProfile opening = special(row);
    if (opening != null) {
      return opening.licencesRequired();
    }
    int set = Marks.licences(marks[row]);
    List<String> licences = new ArrayList<>();
    for (int p = required.start(set); p < required.end(set); p++) {
      licences.add(licenceTexts[required.member(p)]);
    }
    return licences;
  }

  @Nullable OpeningProfile special(int row) {
    return marks[row] < 0 ? special.get(row) : null;
  }

  /** Bytes of memory, by the lengths of what it holds (dictionaries of texts estimated). */
  public long bytes() {
    long rows = size();
    long texts = 64L * (licenceNumbers.size() + licenceItems.size() + skillItems.size());
    return rows * (8 + 8 + 4 + 4 + 4 + 2 + 1 + 2 + 1 + 1 + 1)
        + 4L * cellStart.length
        + ids.bytes()
        + employers.bytes()
        + runs.bytes()
        + required.bytes()
        + welcomeSets.bytes()
        + texts
        + 400L * special.size();
  }

  static Map<String, Integer> numbers() {
    return new HashMap<>();
  }
}
