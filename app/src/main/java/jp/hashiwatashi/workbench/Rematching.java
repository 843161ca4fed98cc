package jp.hashiwatashi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.register.MatchedStore;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for everybody's best anew, some at a time: what is done of it is kept with how far it has
 * come, so that a program that is killed loses at most the last few.
 */
@Service
class Rematching {

  private static final int AT_A_TIME = 200;
  private static final Duration TOLD_FOR = Duration.ofDays(90);

  private final Matching matching;
  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final BestMatches best;
  private final RematchStore rematches;
  private final TransactionTemplate together;
  private final Clock clock;

  Rematching(
      Matching matching,
      SendingRecordStore people,
      OpeningStore openings,
      BestMatches best,
      RematchStore rematches,
      TransactionTemplate together,
      Clock clock) {
    this.matching = matching;
    this.people = people;
    this.openings = openings;
    this.best = best;
    this.rematches = rematches;
    this.together = together;
    this.clock = clock;
  }

  /** Notes that everybody is to be looked at; nothing when that is under way already. */
  void begin(String by) {
    rematches.forget(clock.instant().minus(TOLD_FOR));
    rematches.begin(by, people.count() + openings.count(), clock.instant());
  }

  /**
   * Goes one step on with what is under way.
   *
   * @return false when nothing is left to do
   */
  boolean step() {
    Optional<Rematch> underWay = rematches.underWay();
    underWay.ifPresent(one -> {
      if (one.register() == RegisterName.PEOPLE) {
        step(one, people, SeekerProfile::id, this::bestOpenings, RegisterName.OPENINGS);
      } else {
        step(one, openings, OpeningProfile::id, this::bestPeople, null);
      }
    });
    return underWay.isPresent();
  }

  /** Gives up what is under way. */
  void giveUp() {
    rematches.underWay().ifPresent(one -> rematches.end(one, true, clock.instant()));
  }

  private <P> void step(
      Rematch one,
      MatchedStore<?, P> store,
      Function<P, String> id,
      Function<P, List<Best>> looking,
      @Nullable RegisterName next) {
    List<P> profiles = store.profilesAfter(one.afterId(), AT_A_TIME);
    List<String> ids = profiles.stream().map(id).toList();
    List<Best> found = profiles.stream().map(looking).flatMap(List::stream).toList();
    together.executeWithoutResult(transaction -> {
      boolean more = ids.size() == AT_A_TIME;
      int fresh = ids.isEmpty() ? 0 : best.keep(one.register(), ids, found, clock.instant());
      RegisterName at = more || next == null ? one.register() : next;
      String after = more ? ids.getLast() : "";
      if (!rematches.move(one, at, after, ids.size(), fresh)) {
        transaction.setRollbackOnly();
      } else if (!more) {
        best.forgetGone(one.register());
        if (next == null) {
          rematches.end(one, false, clock.instant());
        }
      }
    });
  }

  /** Keeps those of the best of a caseload that were seen, so that they are not new any more. */
  void keep(Caseload caseload, Seen seen) {
    keep(RegisterName.PEOPLE, caseload.people(), Rematching::ofPerson, seen);
    keep(RegisterName.OPENINGS, caseload.openings(), Rematching::ofOpening, seen);
  }

  /** What is not seen, not settled by what a consultant said, and not kept before stays new. */
  private <R extends Registered> void keep(
      RegisterName register, List<Caseload.Of<R>> some, Function<Candidate, Best> kept, Seen seen) {
    var before = best.since(register, some.stream().map(of -> of.record().id()).toList());
    List<Best> known = new ArrayList<>();
    for (Caseload.Of<R> of : some) {
      var ofOne = before.getOrDefault(of.record().id(), Map.of());
      Set<String> seenOfOne = seen.of(register, of.record().id());
      for (Candidate candidate : of.best()) {
        Best one = kept.apply(candidate);
        if (ofOne.containsKey(one.otherId())
            || seenOfOne.contains(one.otherId())
            || !of.unsaid().contains(candidate)) {
          known.add(one);
        }
      }
    }
    // Of whom nobody has looked for anything yet there was no news to see.
    Set<String> looked = before.keySet();
    best.keep(
        register,
        List.copyOf(looked),
        known.stream().filter(one -> looked.contains(one.id())).toList(),
        seen.until());
  }

  private List<Best> bestOpenings(SeekerProfile person) {
    return matching.bestOpenings(person).stream().map(Rematching::ofPerson).toList();
  }

  private List<Best> bestPeople(OpeningProfile opening) {
    return matching.bestPeople(opening).stream().map(Rematching::ofOpening).toList();
  }

  private static Best ofPerson(Candidate found) {
    return new Best(found.seekerId(), found.openingId(), found.score());
  }

  private static Best ofOpening(Candidate found) {
    return new Best(found.openingId(), found.seekerId(), found.score());
  }
}
