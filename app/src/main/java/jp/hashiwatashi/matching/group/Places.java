package jp.hashiwatashi.matching.group;

/** The same offers seen from the openings: who could take their places. */
final class Places {
  private Places() {}

  /** One entry for each place: its opening's rank. */
  static int[] expanded(int[] places) {
    int count = 0;
    for (int here : places) {
      count += here;
    }
    int[] openingOfPlace = new int[count];
    int next = 0;
    for (int opening = 0; opening < places.length; opening++) {
      for (int i = 0; i < places[opening]; i++) {
        openingOfPlace[next++] = opening;
      }
    }
    return openingOfPlace;
  }

  /** One list for each opening, by rank: the people, by their place among the waiting. */
  static Preferences offersOf(OpenGroup group) {
    int[] first = new int[group.room.length + 1];
    Preferences offers = group.offers;
    int last = group.waiting.length - 1;
    for (int at = 0; last >= 0 && at < offers.through(last); at++) {
      first[Preferences.rank(offers.keys[at]) + 1]++;
    }
    for (int opening = 0; opening < group.room.length; opening++) {
      first[opening + 1] += first[opening];
    }
    long[] keys = new long[first[group.room.length]];
    int[] next = first.clone();
    for (int place = 0; place <= last; place++) {
      for (int at = offers.start(place); at < offers.through(place); at++) {
        long key = offers.keys[at];
        keys[next[Preferences.rank(key)]++] = Preferences.key(Preferences.value(key), place);
      }
    }
    return Preferences.of(keys, first);
  }
}
