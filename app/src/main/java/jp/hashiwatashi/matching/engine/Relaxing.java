package jp.hashiwatashi.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.engine.Relaxation.Kind;
import jp.hashiwatashi.matching.engine.Relaxation.Step;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * Counts what relaxing brings one person: each thing that is stated and can be relaxed, then each
 * pair of them, in the order of their cost. A licence and an occupation are chosen for each pair anew
 * from one visit of all openings that either could bring, see {@link Newcomers}.
 */
final class Relaxing {

  private final OpeningShelf openings;
  private final SeekerProfile person;
  private final Query query;
  private final int now;
  private final Map<Kind, List<Ways.Change>> ways = new EnumMap<>(Kind.class);

  Relaxing(Places places, OpeningShelf openings, SeekerProfile person, Query query) {
    this.openings = openings;
    this.person = person;
    this.query = query;
    now = openings.count(person, query, Waiver.NONE);
    Ways all = new Ways(places, person);
    for (Kind kind : Kind.values()) {
      ways.put(kind, all.of(kind));
    }
  }

  /** Some steps taken. */
  private record Trial(SeekerProfile person, Waiver waiver, List<Step> steps) {
    Trial and(Ways.Change change) {
      List<Step> longer = new ArrayList<>(steps);
      longer.add(change.step());
      return new Trial(change.to().apply(person), waiver.and(change.waiver()), longer);
    }
  }

  /** Single relaxations first, then pairs; those that bring nothing are there with 0. */
  List<Relaxation> all() {
    List<Relaxation> relaxations = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      add(bringingMost(List.of(kind)), relaxations);
    }
    for (Kind one : Kind.values()) {
      for (Kind other : Kind.values()) {
        if (one.compareTo(other) < 0) {
          add(bringingMost(List.of(one, other)), relaxations);
        }
      }
    }
    return relaxations;
  }

  private static void add(@Nullable Relaxation relaxation, List<Relaxation> to) {
    if (relaxation != null) {
      to.add(relaxation);
    }
  }

  /** Of all ways to relax these kinds together the first that brings most; null without any. */
  private @Nullable Relaxation bringingMost(List<Kind> kinds) {
    @Nullable Relaxation best = null;
    for (Trial trial : trials(kinds)) {
      @Nullable Relaxation relaxation =
          kinds.stream().anyMatch(Relaxing::isChosenByCounting)
              ? choosing(kinds, trial)
              : kinds.contains(Kind.LICENCES_IMPLIED)
                  ? acknowledging(trial)
                  : relaxation(
                      trial.steps(), openings.count(trial.person(), query, trial.waiver()));
      if (relaxation != null && (best == null || relaxation.more() > best.more())) {
        best = relaxation;
      }
    }
    return best;
  }

  /** Every way but for what is chosen by counting, which depends on what else is relaxed. */
  private List<Trial> trials(List<Kind> kinds) {
    List<Trial> trials = List.of(new Trial(person, Waiver.NONE, List.of()));
    for (Kind kind : kinds) {
      if (!isChosenByCounting(kind)) {
        List<Ways.Change> changes = ways.getOrDefault(kind, List.of());
        trials = trials.stream().flatMap(trial -> changes.stream().map(trial::and)).toList();
      }
    }
    return trials;
  }

  private static boolean isChosenByCounting(Kind kind) {
    return kind == Kind.ONE_LICENCE || kind == Kind.ANOTHER_OCCUPATION;
  }

  private @Nullable Relaxation choosing(List<Kind> kinds, Trial trial) {
    boolean licence = kinds.contains(Kind.ONE_LICENCE);
    boolean occupation = kinds.contains(Kind.ANOTHER_OCCUPATION);
    Newcomers newcomers = new Newcomers(trial.person());
    SeekerProfile asked = occupation ? newcomers.personOfEveryOccupation() : trial.person();
    Waiver waiver = licence ? trial.waiver().andLicences() : trial.waiver();
    openings.visit(asked, query, waiver, newcomers);
    Newcomers.@Nullable Choice best = newcomers.best(licence, occupation);
    if (best == null) {
      return null;
    }
    Trial chosen = trial;
    if (licence) {
      chosen = chosen.and(Ways.licence(best.licence()));
    }
    if (occupation) {
      chosen = chosen.and(Ways.occupation(best.occupation()));
    }
    return kinds.contains(Kind.LICENCES_IMPLIED)
        ? acknowledging(chosen)
        : relaxation(chosen.steps(), best.openings());
  }

  /** Of the licences that those held imply, only those that an opening requires are told. */
  private Relaxation acknowledging(Trial trial) {
    Acknowledged acknowledged = new Acknowledged(person, trial.person());
    openings.visit(trial.person(), query, trial.waiver().andLicences(), acknowledged);
    Step named = new Step(Kind.LICENCES_IMPLIED, String.join("|", acknowledged.licences()));
    return relaxation(
        trial.steps().stream().map(s -> s.kind() == named.kind() ? named : s).toList(),
        acknowledged.openings());
  }

  private Relaxation relaxation(List<Step> steps, int matches) {
    List<Step> ordered = new ArrayList<>(steps);
    ordered.sort(Comparator.comparing(Step::kind));
    return new Relaxation(List.copyOf(ordered), matches - now);
  }
}
