package jp.hashiwatashi.benchmarks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Relocation;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;

/** A strategy's table of industries, read off by judging one pair for each entry. */
final class IndustryNearness {

  private static final List<IndustryDivision> ALL = List.of(IndustryDivision.values());

  private final int[][] values = new int[ALL.size()][ALL.size()];

  IndustryNearness(Places places, Strategy strategy) {
    Judge judge = new Judge(places, strategy, LocalDate.EPOCH);
    for (IndustryDivision own : ALL) {
      for (IndustryDivision offered : ALL) {
        values[own.ordinal()][offered.ordinal()] =
            judge.explain(worked(own), offering(offered)).parts().industry();
      }
    }
  }

  /** The best value of an opening's division for those worked in, which are one at least. */
  int best(Set<IndustryDivision> worked, int offered) {
    int best = 0;
    for (IndustryDivision own : worked) {
      best = Math.max(best, values[own.ordinal()][offered]);
    }
    return best;
  }

  private static SeekerProfile worked(IndustryDivision division) {
    int none = SeekerProfile.NOT_STATED;
    return new SeekerProfile(
        "s",
        null,
        null,
        EnumSet.of(Move.TRANSFER),
        none,
        none,
        Relocation.NOWHERE,
        List.of(),
        List.of(),
        EnumSet.of(division),
        List.of(),
        List.of(),
        none,
        Set.of(),
        none,
        none,
        Answer.NOT_STATED,
        null,
        null);
  }

  private static OpeningProfile offering(IndustryDivision division) {
    int none = OpeningProfile.NOT_STATED;
    return new OpeningProfile(
        "o",
        null,
        EnumSet.of(Move.TRANSFER),
        1,
        0,
        new OccupationCode(1, OccupationCode.NO_SMALL_GROUP),
        division,
        none,
        false,
        none,
        none,
        null,
        none,
        Answer.NOT_STATED,
        List.of(),
        List.of(),
        List.of(),
        0,
        none,
        none,
        null,
        null,
        null,
        none,
        null);
  }
}
