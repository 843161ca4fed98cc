package jp.hashiwatashi.matching.plan.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/** The people and openings that one page names, read at once. */
final class NamedRecords {

  private final Map<String, SendingRecord> people = new HashMap<>();
  private final Map<String, Opening> openings = new HashMap<>();

  NamedRecords(
      SendingRecordStore peopleStore,
      Collection<String> personIds,
      OpeningStore openingStore,
      Collection<String> openingIds) {
    peopleStore
        .find(List.copyOf(new LinkedHashSet<>(personIds)))
        .forEach(p -> people.put(p.id(), p));
    openingStore
        .find(List.copyOf(new LinkedHashSet<>(openingIds)))
        .forEach(o -> openings.put(o.id(), o));
  }

  @Nullable SendingRecord person(String id) {
    return people.get(id);
  }

  @Nullable Opening opening(String id) {
    return openings.get(id);
  }

  /** The person's name; the id of one who is gone. */
  String name(String id) {
    SendingRecord person = people.get(id);
    return person == null ? id : person.name();
  }

  /** The employer, the occupation and the id; the id alone of one that is gone. */
  String opening(String id, Words words) {
    Opening opening = openings.get(id);
    if (opening == null) {
      return id;
    }
    String employer =
        opening.employer() == null ? words.text("opening.employer.unknown") : opening.employer();
    return words.text(
        "plan.opening", employer, words.occupation(opening.profile().occupation()), id);
  }
}
