package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.util.function.IntConsumer;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

/**
 * Finds the best people for one opening after another: a quick look at columns lets most people pass
 * by, whoever remains is judged in full. Not for several threads; each takes its own.
 */
final class SeekerSearch {

  private final SeekerIndex index;
  private final TopK top;
  private final Judge judge;
  private final Query query;
  private final int[] distance;
  private int distancesFrom = NOT_STATED;

  SeekerSearch(SeekerIndex index, Query query) {
    this.index = index;
    this.query = query;
    top = new TopK(query.k());
    judge = new Judge(index.places, query.strategy(), query.asOf());
    distance = new int[index.places.count()];
  }

  /** Finds the best; the numbers of the people stand in the result until the next search. */
  TopK search(OpeningProfile opening) {
    top.clear();
    visit(opening, number -> judge(index.people.get(number), number, opening));
    top.sort();
    return top;
  }

  /** Visits the numbers of those whom the quick look does not rule out; matches are among them. */
  void visit(OpeningProfile opening, IntConsumer likely) {
    boolean over = opening.expiresOn() != null && opening.expiresOn().isBefore(query.asOf());
    if (opening.vacancies() < 1 || over) {
      return;
    }
    if (!opening.remote() && opening.municipality() != NOT_STATED) {
      measureFrom(opening.municipality());
    }
    long gate =
        Gate.opening(opening.comparedWageYen(), opening.weeklyHours(), opening.experienceYears());
    int terms =
        Terms.code(Terms.mask(opening.moves()), opening.employmentType(), opening.nightWork());
    long latest =
        opening.latestStartOn() == null ? Marks.DAY_TOP : Marks.day(opening.latestStartOn());
    int group = opening.occupation().middle();
    int[] members = index.members[group];
    long[] years = index.gateYears[group];
    for (int i = 0; i < members.length; i++) {
      int person = members[i];
      if (Gate.passes(gate, index.gate[person] + years[i])
          && index.days[person] <= latest
          && (Terms.accepted(index.kind[person], terms >> 6) >>> terms & 1) != 0
          && mayWorkAt(opening, person)) {
        likely.accept(person);
      }
    }
  }

  private void measureFrom(int municipality) {
    if (municipality != distancesFrom) {
      for (int home = 0; home < distance.length; home++) {
        distance[home] = index.places.distance(home, municipality);
      }
      distancesFrom = municipality;
    }
  }

  private boolean mayWorkAt(OpeningProfile opening, int person) {
    int home = index.home[person];
    int reach = index.reach[person];
    return opening.remote()
        || opening.municipality() == NOT_STATED
        || home == NOT_STATED
        || reach == NOT_STATED
        || distance[home] <= reach
        || (index.relocation[person] >> index.places.prefecture(opening.municipality()) & 1) != 0;
  }

  private void judge(SeekerProfile person, int number, OpeningProfile opening) {
    Explanation explanation = judge.explain(person, opening);
    long key = TopK.key(explanation.score(), index.rank[number]);
    if (top.admits(key) && explanation.isMatch() && query.asksFor(person.id())) {
      top.add(key, number);
    }
  }

  /** Searches and writes what was found into a batch's answers. */
  void answer(OpeningProfile opening, int asker, Rankings into) {
    TopK found = search(opening);
    for (int place = 0; place < found.size(); place++) {
      int number = found.item(place);
      Explanation explanation = judge.explain(index.people.get(number), opening);
      into.set(asker, place, number, explanation.parts().packed(), explanation.notStatedMask());
    }
  }
}
