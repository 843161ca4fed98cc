package jp.hashiwatashi.matching.engine;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best openings of one person after another. Middle groups are taken by their bound, within
 * a group the workplaces by nearness; what cannot reach the worst answer kept is passed by, an equal
 * score goes on. Nothing is allocated for a pair. Not for several threads; each takes its own.
 */
final class OpeningSearch {

  private final OpeningIndex index;
  private final OccupationPlan occupation = new OccupationPlan();
  private final PlacePlan place;
  private final Held held;
  private final TermGate terms;
  private final IndustryPlan industry = new IndustryPlan();
  private final WagePlan wage = new WagePlan();
  private final long[] order = new long[OpeningIndex.GROUPS];

  // The question at hand.
  private TopK top = new TopK(1);
  private Weights weights = Strategy.standard().weights();
  private IndustryTable table = Strategy.standard().industryTable();
  private LocalDate asOf = LocalDate.EPOCH;
  private Judge judge;

  /** The ids that are asked for; null for all. */
  private @Nullable Predicate<String> among;

  /** Rows that have been taken away since the index was built; null when there are none. */
  private @Nullable BitSet removed;

  // The person at hand.
  private @Nullable SeekerProfile person;
  private long personGate;
  private long personDays;
  private int employer;
  private int unstatedPlace;

  // The middle group at hand.
  private int group;
  private long groupGate;
  private int groupScore;

  private @Nullable IntConsumer visitor;
  private Waiver waiver = Waiver.NONE;
  private boolean anyLicence;

  OpeningSearch(OpeningIndex index) {
    this.index = index;
    place = new PlacePlan(index.places, index.neighbours);
    held = new Held(index);
    terms = new TermGate(index);
    judge = new Judge(index.places, Strategy.standard(), asOf);
  }

  /**
   * Takes up a question; the searches that follow answer it.
   *
   * @param removedRows rows to pass over, not to be changed while it is in use; null for none
   */
  void ask(Query query, @Nullable BitSet removedRows) {
    removed = removedRows;
    weights = query.strategy().weights();
    table = query.strategy().industryTable();
    asOf = query.asOf();
    among = query.among();
    judge = new Judge(index.places, query.strategy(), asOf);
    if (top.capacity() != query.k()) {
      top = new TopK(query.k());
    }
  }

  /** Finds the best; they stand in {@link #answers()} until the next search. */
  void search(SeekerProfile wanted) {
    visitor = null;
    waiver = Waiver.NONE;
    prepare(wanted);
    top.clear();
    for (int i = 0; i < occupation.groupCount; i++) {
      long bound = order[i] >>> 8;
      if (bound < top.floor()) {
        break;
      }
      scanGroup((int) order[i] & 255);
    }
    top.sort();
  }

  /** Visits the row of every opening that matches with what is waived, in no order. */
  void visit(SeekerProfile wanted, Waiver waived, IntConsumer rows) {
    visitor = rows;
    waiver = waived;
    prepare(wanted);
    top.clear();
    for (int i = 0; i < occupation.groupCount; i++) {
      scanGroup((int) order[i] & 255);
    }
  }

  /** The rows found, best first, with their scores. */
  TopK answers() {
    return top;
  }

  /** What the person at hand holds. */
  Held held() {
    return held;
  }

  private void prepare(SeekerProfile wanted) {
    person = wanted;
    anyLicence = waiver.licences();
    SeekerWishes wishes = SeekerWishes.of(wanted);
    occupation.prepare(wishes);
    place.prepare(wishes);
    held.prepare(wishes);
    terms.prepare(wanted, asOf);
    industry.prepare(wishes, table);
    wage.prepare(wishes);
    personGate =
        Gate.person(wanted.minMonthlyWageYen(), wanted.weeklyHoursMin(), wanted.weeklyHoursMax());
    personDays = Marks.person(wanted.availableFrom(), asOf);
    employer = terms.employer();
    unstatedPlace = PlacePlan.unstated(wishes);
    orderGroups();
  }

  private void orderGroups() {
    for (int i = 0; i < occupation.groupCount; i++) {
      int g = occupation.groups[i];
      long bound = groupBound(g) + (long) weights.place() * Scorer.FULL;
      long key = bound << 8 | g;
      int at = i;
      while (at > 0 && order[at - 1] >>> 8 < bound) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = key;
    }
  }

  /** What an opening in the group can score at most, but for its place. */
  private int groupBound(int g) {
    return weights.occupation() * occupation.highest[g]
        + weights.experience() * occupation.experience[g]
        + weights.industry() * industry.most()
        + weights.wage() * wage.most()
        + weights.skills() * (held.anything() ? Scorer.FULL : Scorer.HALF);
  }

  private void scanGroup(int g) {
    group = g;
    occupation.takeUp(g);
    groupGate = personGate + waiver.years(occupation.gateYears[g]);
    groupScore = weights.experience() * occupation.experience[g];
    int bound = groupBound(g);
    int cells = g * index.slots;
    int[] start = index.cellStart;
    scan(start[cells], start[cells + 1], Scorer.FULL, false);
    for (int i = 0; i < place.stretchCount; i++) {
      int from = start[cells + place.stretches[3 * i]];
      int to = start[cells + place.stretches[3 * i + 1]];
      if (from < to) {
        int part = place.stretches[3 * i + 2];
        if (bound + weights.place() * part < top.floor()) {
          break;
        }
        scanReach(from, to, part);
      }
    }
    for (int r = 0; r < place.rangeCount; r++) {
      int part = place.ranges[3 * r + 2];
      if (bound + weights.place() * part >= top.floor()) {
        scan(
            start[cells + place.ranges[3 * r]],
            start[cells + place.ranges[3 * r + 1]],
            part,
            place.reachesAny());
      }
    }
    int unstated = cells + index.unstatedSlot();
    if (bound + weights.place() * unstatedPlace >= top.floor()) {
      scan(start[unstated], start[unstated + 1], unstatedPlace, false);
    }
  }

  private void scan(int from, int to, int placePart, boolean beyondReach) {
    int row = from;
    while (row < to) {
      int run = row >> OpeningIndex.RUN_SHIFT;
      int end = Math.min(to, run + 1 << OpeningIndex.RUN_SHIFT);
      if (end - row < 8 || mayHold(run, placePart)) {
        scanRows(row, end, placePart, beyondReach);
      }
      row = end;
    }
  }

  private void scanReach(int from, int to, int bestPart) {
    int row = from;
    while (row < to) {
      int run = row >> OpeningIndex.RUN_SHIFT;
      int end = Math.min(to, run + 1 << OpeningIndex.RUN_SHIFT);
      if (end - row < 8 || mayHold(run, bestPart)) {
        scanReachRows(row, end);
      }
      row = end;
    }
  }

  private void scanReachRows(int from, int to) {
    long[] gates = index.gate;
    long gate = groupGate;
    for (int row = from; row < to; row++) {
      if (((gates[row] | Gate.GUARDS) - gate & Gate.GUARDS) == Gate.GUARDS) {
        passed(row, gates[row]);
      }
    }
  }

  private void passed(int row, long gate) {
    long mark = index.marks[row];
    if (((mark | Marks.GUARDS) - personDays & Marks.GUARDS) == Marks.GUARDS
        && terms.accepts(Marks.terms(mark))
        && (anyLicence || held.meets(Marks.licences(mark)))) {
      int part = place.withinReach(index.slot[row]);
      if (part >= 0) {
        consider(row, gate, mark, part);
      }
    }
  }

  /** Whether a row of the run may pass the conditions and reach the worst answer kept. */
  private boolean mayHold(int run, int placePart) {
    Runs runs = index.runs;
    if (!Gate.passes(runs.gate[run], groupGate)
        || !Marks.passes(runs.days[run], personDays)
        || !terms.acceptsAny(runs.terms[2 * run], runs.terms[2 * run + 1])) {
      return false;
    }
    int floor = top.floor();
    if (floor < 0) {
      return true;
    }
    int skillsBound =
        Math.max(
            runs.hasWelcome(run) && held.anything() ? Scorer.FULL : 0,
            runs.hasNoWelcome(run) ? Scorer.HALF : 0);
    int occupationBound =
        (runs.small[run] & occupation.valued[group]) != 0
            ? occupation.highest[group]
            : occupation.usual[group];
    return groupScore
            + weights.occupation() * occupationBound
            + weights.industry() * industry.most(runs.industries(run))
            + weights.wage() * wage.most(runs, run)
            + weights.place() * placePart
            + weights.skills() * skillsBound
        >= floor;
  }

  private void scanRows(int from, int to, int placePart, boolean beyondReach) {
    long[] gates = index.gate;
    long[] marks = index.marks;
    long gate = groupGate;
    long days = personDays;
    for (int row = from; row < to; row++) {
      if (((gates[row] | Gate.GUARDS) - gate & Gate.GUARDS) != Gate.GUARDS) {
        continue;
      }
      long mark = marks[row];
      if (((mark | Marks.GUARDS) - days & Marks.GUARDS) == Marks.GUARDS
          && terms.accepts(Marks.terms(mark))
          && (anyLicence || held.meets(Marks.licences(mark)))
          && !(beyondReach && place.withinReach(index.slot[row]) >= 0)) {
        consider(row, gates[row], mark, placePart);
      }
    }
  }

  private void consider(int row, long gate, long mark, int placePart) {
    if (mark < 0) {
      considerSpecial(row);
      return;
    }
    if (visitor != null) {
      if (isAdmitted(row, mark)) {
        visitor.accept(row);
      }
      return;
    }
    int welcome = index.welcome[row];
    int score =
        groupScore
            + weights.occupation() * occupation.partAtHand(index.small[row])
            + weights.industry() * industry.part(Marks.industry(mark))
            + weights.wage() * wage.part(gate)
            + weights.place() * placePart;
    int most = welcome == 0 ? Scorer.HALF : Scorer.FULL;
    if (score + weights.skills() * most < top.floor()) {
      return;
    }
    long key = TopK.key(score + weights.skills() * held.part(welcome), index.rank[row]);
    if (top.admits(key) && isAdmitted(row, mark)) {
      top.add(key, row);
    }
  }

  /** The conditions that few pairs come to. */
  private boolean isAdmitted(int row, long mark) {
    return (removed == null || !removed.get(row))
        && (employer == 0 || index.employer[row] != employer)
        && ((mark & Marks.SLOW) == 0 || terms.admitsSlow(row, mark))
        && (among == null || among.test(index.id(row)));
  }

  private void considerSpecial(int row) {
    OpeningProfile opening = index.special.get(row);
    if (opening == null
        || person == null
        || removed != null && removed.get(row)
        || among != null && !among.test(opening.id())) {
      return;
    }
    Explanation explanation = judge.explain(person, waiver.from(opening));
    if (!explanation.isMatch()) {
      return;
    }
    if (visitor != null) {
      visitor.accept(row);
      return;
    }
    long key = TopK.key(explanation.score(), index.rank[row]);
    if (top.admits(key)) {
      top.add(key, row);
    }
  }

  /** The packed parts of a row for the person at hand. */
  long parts(int row) {
    OpeningProfile opening = index.special(row);
    if (opening != null && person != null) {
      return judge.explain(person, opening).parts().packed();
    }
    int g = index.group(row);
    return Parts.pack(
        occupation.part(g, index.small[row]),
        occupation.experience[g],
        industry.part(Marks.industry(index.marks[row])),
        wage.part(index.gate[row]),
        placePart(index.slot[row]),
        held.part(index.welcome[row]));
  }

  private int placePart(int slot) {
    if (slot == OpeningIndex.REMOTE_SLOT) {
      return Scorer.FULL;
    }
    if (slot == index.unstatedSlot()) {
      return unstatedPlace;
    }
    int within = place.withinReach(slot);
    return within >= 0 ? within : place.beyondReach(slot);
  }

  /** The conditions that are not stated between the person at hand and a row that matches. */
  int notStated(int row) {
    OpeningProfile opening = index.special(row);
    if (opening != null && person != null) {
      return judge.explain(person, opening).notStatedMask();
    }
    return person == null ? 0 : terms.notStated(row, person, placeStated(row));
  }

  private boolean placeStated(int row) {
    int slot = index.slot[row];
    if (slot == OpeningIndex.REMOTE_SLOT) {
      return true;
    }
    if (slot == index.unstatedSlot()) {
      return unstatedPlace == Scorer.RELOCATION;
    }
    return place.withinReach(slot) >= 0 || place.beyondReach(slot) == Scorer.RELOCATION;
  }
}
