package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.hashiwatashi.register.OpeningProfile;

/** What openings state in figures, days and choices, one column each, in the order added. */
final class OpeningFigures {

  /** The openings with a value that does not fit its column, by their number. */
  final Map<Integer, OpeningProfile> special = new HashMap<>();

  /** Middle group × slots + slot. */
  int[] cell = new int[64];

  long[] gate = new long[64];

  /** {@link Marks} but for the licences required. */
  long[] marks = new long[64];

  byte[] small = new byte[64];
  char[] startDay = new char[64];
  byte[] months = new byte[64];
  byte[] ageMin = new byte[64];
  byte[] ageMax = new byte[64];
  int count;

  private final Places places;
  private final int slots;

  OpeningFigures(Places places) {
    this.places = places;
    slots = OpeningIndex.slots(places);
  }

  void add(OpeningProfile opening) {
    if (count == cell.length) {
      grow();
    }
    int i = count++;
    cell[i] = opening.occupation().middle() * slots + slot(opening);
    long wage = opening.comparedWageYen();
    gate[i] = Gate.opening(wage, opening.weeklyHours(), opening.experienceYears());
    marks[i] = marks(opening);
    small[i] = (byte) opening.occupation().small();
    startDay[i] = (char) (opening.startOn() == null ? Marks.DAY_TOP : Marks.day(opening.startOn()));
    months[i] = byteOf(opening.months());
    ageMin[i] = byteOf(opening.ageMin());
    ageMax[i] = byteOf(opening.ageMax());
    if (!fits(opening)) {
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

  private static long marks(OpeningProfile opening) {
    int industry =
        opening.industry() == null ? Marks.INDUSTRY_NOT_STATED : opening.industry().ordinal();
    int terms =
        Terms.code(Terms.mask(opening.moves()), opening.employmentType(), opening.nightWork());
    boolean slow = LegalGate.hasLimit(opening) || opening.months() != NOT_STATED;
    return Marks.opening(opening.latestStartOn(), opening.expiresOn(), terms, industry)
        | (slow ? Marks.SLOW : 0);
  }

  private static boolean fits(OpeningProfile opening) {
    return Gate.fits(opening.comparedWageYen(), opening.weeklyHours(), opening.experienceYears())
        && Marks.fits(opening.latestStartOn())
        && Marks.fits(opening.expiresOn())
        && Marks.fits(opening.startOn())
        && opening.months() < OpeningIndex.NO_BYTE
        && opening.ageMin() < OpeningIndex.NO_BYTE
        && opening.ageMax() < OpeningIndex.NO_BYTE;
  }

  private static byte byteOf(int value) {
    return (byte)
        (value == NOT_STATED ? OpeningIndex.NO_BYTE : Math.min(value, OpeningIndex.NO_BYTE));
  }

  private void grow() {
    int length = cell.length + (cell.length >> 1);
    cell = Arrays.copyOf(cell, length);
    gate = Arrays.copyOf(gate, length);
    marks = Arrays.copyOf(marks, length);
    small = Arrays.copyOf(small, length);
    startDay = Arrays.copyOf(startDay, length);
    months = Arrays.copyOf(months, length);
    ageMin = Arrays.copyOf(ageMin, length);
    ageMax = Arrays.copyOf(ageMax, length);
  }
}
