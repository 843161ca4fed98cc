package jp.hashiwatashi.matching.engine;

import java.util.List;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;

/** The openings of one moment, to be asked about many people at once. Immutable. */
public final class OpeningStock {

  /** Is told of one person after another, each followed by the matches. */
  public interface Reader {

    /**
     * @param asker the person's position in the list asked
     */
    void person(int asker);

    /**
     * @param opening the opening's number, see {@link #id}
     */
    void pair(int opening, int score);
  }

  private final OpeningShelf shelf;
  private final List<OpeningProfile> changed;

  OpeningStock(OpeningShelf shelf) {
    this.shelf = shelf;
    changed = List.copyOf(shelf.changed());
  }

  public static OpeningStock of(Places places, List<OpeningProfile> openings) {
    return new OpeningStock(OpeningShelf.of(OpeningIndex.of(places, openings)));
  }

  /** How many openings could be found at most; numbers are 0 to one less. */
  public int size() {
    return shelf.index().size() + changed.size();
  }

  /** The id of the opening with this number. */
  public String id(int number) {
    int indexed = shelf.index().size();
    return number < indexed ? shelf.index().idAtRank(number) : changed.get(number - indexed).id();
  }

  /** Whether nothing has changed between the two. */
  public boolean isAsOf(OpeningStock other) {
    return shelf == other.shelf;
  }

  /** Tells for each person in turn at least the best {@code k} openings, in no order. */
  public void best(Batch batch, List<SeekerProfile> people, Query query, Reader reader) {
    OpeningIndex index = shelf.index();
    Rankings rankings = batch.bestOpenings(index, people, query, shelf.removed());
    Judge judge = new Judge(index.places, query.strategy(), query.asOf());
    for (int asker = 0; asker < people.size(); asker++) {
      reader.person(asker);
      for (int place = 0; place < rankings.found(asker); place++) {
        reader.pair(rankings.other(asker, place), rankings.score(asker, place));
      }
      for (int i = 0; i < changed.size(); i++) {
        Explanation explanation = judge.explain(people.get(asker), changed.get(i));
        if (explanation.isMatch() && query.asksFor(changed.get(i).id())) {
          reader.pair(index.size() + i, explanation.score());
        }
      }
    }
  }
}
