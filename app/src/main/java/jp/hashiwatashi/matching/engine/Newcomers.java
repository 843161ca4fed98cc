package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.LicenceImplications;
import jp.hashiwatashi.shared.codes.Licences;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import org.jspecify.annotations.Nullable;

/**
 * Openings that match a person, or would but for one licence, one occupation or both, counted by what
 * is missing: one visit tells what every choice would bring.
 *
 * <p>The occupation condition is met by the whole major group of an occupation wanted. One middle
 * group more at the end of the list therefore brings its major group, and nothing in a major group
 * that is accepted already; so the fifteen major groups are compared. Named is the middle group of
 * the best of them that most of its newcomers are in. No major group that is left is one in which
 * the person has worked; so those come first whose openings are in industries that the person knows,
 * as a nurse knows what goes on in care, and hardly what goes on in software.
 *
 * <p>A licence that takes years of school or practice is no way out of being without work, and is not
 * counted.
 */
final class Newcomers implements OpeningShelf.Visitor {

  /** Stands for a licence where none is missing. */
  private static final String NOTHING = "";

  private static final Comparator<Choice> BY_WORTH =
      Comparator.comparingInt(Choice::known).thenComparingInt(Choice::openings);

  private final SeekerProfile person;

  /** Licences that nobody need take who holds the person's. */
  private final Set<String> implied;

  private final boolean[] accepted = new boolean[OpeningIndex.GROUPS];
  private final List<OccupationCode> oneOfEachOther = new ArrayList<>();

  /** Divisions that the person knows, a bit each. */
  private final int industries;

  /** By the licence missing: openings by middle group, all that are accepted at 0. */
  private final Map<String, Tally> tallies = new TreeMap<>();

  Newcomers(SeekerProfile person) {
    this.person = person;
    implied = LicenceImplications.beyond(person.licences());
    industries = Terms.mask(person.industriesExperienced());
    SeekerWishes wishes = SeekerWishes.of(person);
    for (int group = 1; group < OpeningIndex.GROUPS; group++) {
      accepted[group] = Scorer.occupation(wishes, code(group)) > 0;
      if (!accepted[group] && major(group) != major(group - 1)) {
        oneOfEachOther.add(code(group));
      }
    }
  }

  /**
   * @param licence its code, {@link #NOTHING} when none was asked for
   * @param occupation a middle group, empty when none was asked for
   * @param openings all that match with them
   * @param known those that the occupation brings in industries that the person knows
   */
  record Choice(String licence, String occupation, int openings, int known) {}

  /** Openings by middle group. */
  private record Tally(int[] all, int[] known) {

    Tally() {
      this(new int[OpeningIndex.GROUPS], new int[OpeningIndex.GROUPS]);
    }

    void add(int group, boolean knows) {
      all[group]++;
      known[group] += knows ? 1 : 0;
    }

    Tally plus(Tally other) {
      Tally sum = new Tally();
      for (int group = 0; group < OpeningIndex.GROUPS; group++) {
        sum.all[group] = all[group] + other.all[group];
        sum.known[group] = known[group] + other.known[group];
      }
      return sum;
    }
  }

  private static OccupationCode code(int group) {
    return new OccupationCode(group, OccupationCode.NO_SMALL_GROUP);
  }

  private static int major(int group) {
    return group == 0 ? 0 : OccupationGroups.majorOf(group);
  }

  /** The same person, to whom every occupation would do. */
  SeekerProfile personOfEveryOccupation() {
    return Profiles.wanting(person, oneOfEachOther);
  }

  @Override
  public void visit(int group, int industry, List<String> licencesRequired) {
    String missing = NOTHING;
    for (String licence : licencesRequired) {
      if (!person.licences().contains(licence)) {
        if (!missing.equals(NOTHING) || implied.contains(licence) || takesYears(licence)) {
          return;
        }
        missing = licence;
      }
    }
    tallies
        .computeIfAbsent(missing, l -> new Tally())
        .add(accepted[group] ? 0 : group, (industries >> industry & 1) != 0);
  }

  private static boolean takesYears(String licence) {
    return Licences.get().find(licence).filter(l -> l.takes().isYears()).isPresent();
  }

  /**
   * Of equals the first by licence, then by group; null where no licence alone is missing, or no other
   * occupation is asked for.
   */
  @Nullable Choice best(boolean licence, boolean occupation) {
    Tally none = tallies.getOrDefault(NOTHING, new Tally());
    @Nullable Choice best = licence ? null : best(NOTHING, none, occupation);
    for (Map.Entry<String, Tally> missing : tallies.entrySet()) {
      if (licence && !missing.getKey().equals(NOTHING)) {
        Tally sums = none.plus(missing.getValue());
        best = better(best, best(missing.getKey(), sums, occupation));
      }
    }
    return best;
  }

  private static @Nullable Choice best(String licence, Tally sums, boolean occupation) {
    int accepted = sums.all()[0];
    if (!occupation) {
      return new Choice(licence, "", accepted, 0);
    }
    @Nullable Choice best = null;
    for (int first = 1, next; first < OpeningIndex.GROUPS; first = next) {
      int named = first;
      int all = 0;
      int known = 0;
      for (next = first; next < OpeningIndex.GROUPS && major(next) == major(first); next++) {
        all += sums.all()[next];
        known += sums.known()[next];
        named = isMore(sums, next, named) ? next : named;
      }
      if (all > 0) {
        best = better(best, new Choice(licence, code(named).toString(), accepted + all, known));
      }
    }
    return best;
  }

  private static boolean isMore(Tally sums, int group, int than) {
    return sums.known()[group] == sums.known()[than]
        ? sums.all()[group] > sums.all()[than]
        : sums.known()[group] > sums.known()[than];
  }

  private static @Nullable Choice better(@Nullable Choice one, @Nullable Choice other) {
    return one == null || other != null && BY_WORTH.compare(other, one) > 0 ? other : one;
  }
}
