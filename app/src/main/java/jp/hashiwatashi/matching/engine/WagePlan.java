package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

/** One person's wage part, by the opening's gate word; reused from person to person. */
final class WagePlan {

  private long wanted = NOT_STATED;

  void prepare(SeekerWishes person) {
    wanted = person.minMonthlyWageYen();
  }

  /** The part of an opening whose gate word says everything. */
  int part(long gate) {
    int offered = Gate.wage(gate);
    return offered == Gate.WAGE_TOP ? Scorer.HALF : Scorer.wage(wanted, offered);
  }

  /** What no opening exceeds. */
  int most() {
    return wanted == NOT_STATED || wanted == 0 ? Scorer.HALF : Scorer.FULL;
  }

  /** What none of a run's openings exceeds. */
  int most(Runs runs, int run) {
    return runs.wage[run] == Runs.ANY_WAGE
        ? most()
        : Math.max(Scorer.wage(wanted, runs.wage[run]), runs.wageUnstated(run) ? Scorer.HALF : 0);
  }
}
