package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.LicenceImplications;
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
 * the best of them that most of its newcomers are in.
 */
final class Newcomers implements OpeningShelf.Visitor {

  /** Stands for a licence where none is missing. */
  private static final String NOTHING = "";

  private final SeekerProfile person;

  /** Licences that nobody need take who holds the person's. */
  private final Set<String> implied;

  private final boolean[] accepted = new boolean[OpeningIndex.GROUPS];
  private final List<OccupationCode> oneOfEachOther = new ArrayList<>();

  /** By the licence missing: by middle group, all that are accepted at 0. */
  private final Map<String, int[]> counts = new TreeMap<>();

  Newcomers(SeekerProfile person) {
    this.person = person;
    implied = LicenceImplications.beyond(person.licences());
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
   */
  record Choice(String licence, String occupation, int openings) {}

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
  public void visit(int group, List<String> licencesRequired) {
    String missing = NOTHING;
    for (String licence : licencesRequired) {
      if (!person.licences().contains(licence)) {
        if (!missing.equals(NOTHING) || implied.contains(licence)) {
          return;
        }
        missing = licence;
      }
    }
    int[] byGroup = counts.computeIfAbsent(missing, l -> new int[OpeningIndex.GROUPS]);
    byGroup[accepted[group] ? 0 : group]++;
  }

  /**
   * Of equals the first by licence, then by group; null where no licence alone is missing, or no other
   * occupation is asked for.
   */
  @Nullable Choice best(boolean licence, boolean occupation) {
    int[] none = counts.getOrDefault(NOTHING, new int[OpeningIndex.GROUPS]);
    @Nullable Choice best = licence ? null : best(NOTHING, none, occupation);
    for (Map.Entry<String, int[]> missing : counts.entrySet()) {
      if (licence && !missing.getKey().equals(NOTHING)) {
        int[] sums = none.clone();
        for (int group = 0; group < sums.length; group++) {
          sums[group] += missing.getValue()[group];
        }
        best = better(best, best(missing.getKey(), sums, occupation));
      }
    }
    return best;
  }

  private static @Nullable Choice best(String licence, int[] sums, boolean occupation) {
    if (!occupation) {
      return new Choice(licence, "", sums[0]);
    }
    @Nullable Choice best = null;
    for (int first = 1, next; first < sums.length; first = next) {
      int most = first;
      int all = 0;
      for (next = first; next < sums.length && major(next) == major(first); next++) {
        all += sums[next];
        most = sums[next] > sums[most] ? next : most;
      }
      if (all > 0) {
        best = better(best, new Choice(licence, code(most).toString(), sums[0] + all));
      }
    }
    return best;
  }

  private static @Nullable Choice better(@Nullable Choice one, @Nullable Choice other) {
    return one == null || other != null && other.openings() > one.openings() ? other : one;
  }
}
