package jp.hashiwatashi.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What is new for the records of a caseload: those of their best as of now that were not among them
 * at the last rematch, or came among them since a moment.
 */
@Service
class News {

  private final BestMatches kept;
  private final SendingRecordStore people;
  private final OpeningStore openings;

  News(BestMatches kept, SendingRecordStore people, OpeningStore openings) {
    this.kept = kept;
    this.people = people;
    this.openings = openings;
  }

  /** New openings for people. */
  List<NewFor<SendingRecord, Opening>> forPeople(
      List<Caseload.Of<SendingRecord>> some, Instant since) {
    return fresh(RegisterName.PEOPLE, some, Candidate::openingId, openings::find, since);
  }

  /** New people for openings. */
  List<NewFor<Opening, SendingRecord>> forOpenings(List<Caseload.Of<Opening>> some, Instant since) {
    return fresh(RegisterName.OPENINGS, some, Candidate::seekerId, people::besideMatches, since);
  }

  private <R extends Registered, O extends Registered> List<NewFor<R, O>> fresh(
      RegisterName register,
      List<Caseload.Of<R>> some,
      Function<Candidate, String> otherId,
      Function<List<String>, List<O>> reading,
      Instant since) {
    var before = kept.since(register, some.stream().map(of -> of.record().id()).toList());
    Map<String, List<Candidate>> fresh = new HashMap<>();
    for (Caseload.Of<R> of : some) {
      var known = before.get(of.record().id());
      if (known != null) { // else nobody has looked for them yet: all are new, none is news
        fresh.put(
            of.record().id(),
            of.unsaid().stream().filter(c -> isNew(known.get(otherId.apply(c)), since)).toList());
      }
    }
    Map<String, O> others = new HashMap<>();
    reading
        .apply(fresh.values().stream().flatMap(List::stream).map(otherId).distinct().toList())
        .forEach(other -> others.put(other.id(), other));
    List<NewFor<R, O>> news = new ArrayList<>();
    for (Caseload.Of<R> of : some) {
      List<NewFor.Found<O>> found = new ArrayList<>();
      for (Candidate candidate : fresh.getOrDefault(of.record().id(), List.of())) {
        O other = others.get(otherId.apply(candidate));
        if (other != null) { // else removed a moment ago
          found.add(new NewFor.Found<>(candidate, other));
        }
      }
      if (!found.isEmpty()) {
        news.add(new NewFor<>(of.record(), List.copyOf(found)));
      }
    }
    return news;
  }

  /**
   * @param known null for one that was not among the best at the last rematch
   */
  private static boolean isNew(@Nullable Optional<Instant> known, Instant since) {
    return known == null || known.isPresent() && known.get().isAfter(since);
  }
}
