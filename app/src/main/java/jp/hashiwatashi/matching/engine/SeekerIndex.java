package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.util.Arrays;
import java.util.List;
import jp.hashiwatashi.register.SeekerProfile;

/**
 * The people, laid out to be found from an opening: for each middle group those whose occupation part
 * there is above 0, by their home. A person's number is the position in the list given. Immutable.
 */
public final class SeekerIndex {

  final Places places;
  final List<SeekerProfile> people;

  /** By person's number: place in the order of ids in UTF-8 bytes. */
  final int[] rank;

  // One value for each person.
  final long[] gate;
  final long[] days;
  final short[] kind;
  final short[] home;
  final int[] reach;
  final long[] relocation;

  /** By middle group: the people and their years there as a gate word's. */
  final int[][] members;

  final long[][] gateYears;

  private SeekerIndex(Places places, List<SeekerProfile> people) {
    this.places = places;
    this.people = people;
    int n = people.size();
    rank = new int[n];
    gate = new long[n];
    days = new long[n];
    kind = new short[n];
    home = new short[n];
    reach = new int[n];
    relocation = new long[n];
    members = new int[OpeningIndex.GROUPS][16];
    gateYears = new long[OpeningIndex.GROUPS][16];
    Ids.Collector ids = new Ids.Collector();
    people.forEach(person -> ids.add(person.id()));
    ids.sort(rank);
    int[] sizes = new int[OpeningIndex.GROUPS];
    OccupationPlan plan = new OccupationPlan();
    for (int number : byHome()) {
      addColumns(number);
      plan.prepare(SeekerWishes.of(people.get(number)));
      for (int i = 0; i < plan.groupCount; i++) {
        int group = plan.groups[i];
        int at = sizes[group]++;
        if (at == members[group].length) {
          members[group] = Arrays.copyOf(members[group], 2 * at);
          gateYears[group] = Arrays.copyOf(gateYears[group], 2 * at);
        }
        members[group][at] = number;
        gateYears[group][at] = plan.gateYears[group];
      }
    }
    for (int group = 0; group < OpeningIndex.GROUPS; group++) {
      members[group] = Arrays.copyOf(members[group], sizes[group]);
      gateYears[group] = Arrays.copyOf(gateYears[group], sizes[group]);
    }
  }

  public static SeekerIndex of(Places places, List<SeekerProfile> people) {
    return new SeekerIndex(places, List.copyOf(people));
  }

  public int size() {
    return people.size();
  }

  private int[] byHome() {
    long[] keys = new long[people.size()];
    for (int i = 0; i < keys.length; i++) {
      int municipality = people.get(i).homeMunicipality();
      int slot = municipality == NOT_STATED ? 0 : 1 + places.slotOf(municipality);
      keys[i] = (long) slot << 32 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    Arrays.setAll(order, i -> (int) keys[i]);
    return order;
  }

  private void addColumns(int number) {
    SeekerProfile p = people.get(number);
    gate[number] = Gate.person(p.minMonthlyWageYen(), p.weeklyHoursMin(), p.weeklyHoursMax());
    days[number] = p.availableFrom() == null ? 0 : Marks.day(p.availableFrom());
    kind[number] =
        (short) Terms.kind(Terms.mask(p.moves()), Terms.mask(p.employmentTypes()), p.nightWork());
    home[number] = (short) p.homeMunicipality();
    long metres = p.maxCommuteKm() * 1000L;
    reach[number] =
        p.maxCommuteKm() == NOT_STATED ? NOT_STATED : (int) Math.min(metres, Integer.MAX_VALUE);
    relocation[number] = p.relocation().prefectures();
  }
}
