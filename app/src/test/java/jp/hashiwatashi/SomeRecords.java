package jp.hashiwatashi;

import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;

/** Records that the tests of screens go to. */
final class SomeRecords {

  private SomeRecords() {}

  /** Somebody in Tokyo, where there is much to choose from. */
  static String personWithMatches(SendingRecordStore people) {
    return people
        .list(
            RegisterFilter.ALL.with(ListCondition.PREFECTURE, 13),
            SendingRecordStore.Order.ID,
            0,
            100)
        .rows()
        .stream()
        .filter(p -> p.profile().occupationsWanted().size() > 1)
        .map(SendingRecord::id)
        .findFirst()
        .orElseThrow();
  }

  /** The opening that fits this person best, so that it has people too. */
  static String openingFor(String person, Matching matching) {
    return matching
        .openingsFor(person, matching.strategy().weights(), 1)
        .orElseThrow()
        .matches()
        .getFirst()
        .opening()
        .id();
  }
}
