package jp.hashiwatashi.register.proposing;

import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.register.proposing.Meaning.Sense;

/**
 * A word of the dictionaries in a text.
 *
 * @param start its place in the folded text
 * @param end its end there, exclusive
 */
record Mention(List<Meaning> meanings, int start, int end) {

  Optional<Meaning> as(Sense sense) {
    return meanings.stream().filter(meaning -> meaning.sense() == sense).findFirst();
  }

  boolean is(Sense sense) {
    return as(sense).isPresent();
  }

  /** Whether it names an occupation under a title that the law keeps for holders of a licence. */
  boolean isTitle() {
    return is(Sense.OCCUPATION) && is(Sense.LICENCE);
  }
}
