package jp.hashiwatashi.matching;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import jp.hashiwatashi.register.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Which office has which records of one side of the market, and since when they are registered. Kept
 * beside the market, since ranking knows nothing of offices; asked while records change.
 */
final class Registrations {

  private record All(Map<String, Registration> byId, Set<String> offices) {

    All() {
      this(new ConcurrentHashMap<>(), new ConcurrentSkipListSet<>());
    }

    void put(String id, Registration registration) {
      byId.put(id, registration);
      if (!registration.office().isEmpty()) {
        offices.add(registration.office());
      }
    }
  }

  private volatile All all = new All();

  /** Replaces all. */
  void load(Map<String, Registration> registered) {
    All loaded = new All();
    registered.forEach(loaded::put);
    all = loaded;
  }

  void put(String id, Registration registration) {
    all.put(id, registration);
  }

  void remove(String id) {
    all.byId().remove(id);
  }

  /** Tells by its id whether a record is asked for; null when all are. */
  @Nullable Predicate<String> among(Narrowing narrowing) {
    if (narrowing.isNone()) {
      return null;
    }
    var byId = all.byId();
    var includes = narrowing.included();
    return id -> {
      Registration registration = byId.get(id);
      return registration != null && includes.test(registration);
    };
  }

  /** The offices that records have named since all were loaded, by name. */
  Set<String> offices() {
    return Collections.unmodifiableSet(all.offices());
  }
}
