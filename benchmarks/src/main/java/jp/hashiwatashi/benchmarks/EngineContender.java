package jp.hashiwatashi.benchmarks;

import java.util.HashMap;
import java.util.Map;
import jp.hashiwatashi.matching.engine.Batch;
import jp.hashiwatashi.matching.engine.OpeningIndex;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Rankings;
import org.jspecify.annotations.Nullable;

/** Ours: a batch with parts and with the conditions not stated. */
final class EngineContender implements Contender {

  private final Question question;
  private final OpeningIndex index;
  private final int threads;
  private @Nullable Rankings rankings;

  EngineContender(Question question, int threads) {
    this.question = question;
    this.threads = threads;
    index = OpeningIndex.of(question.geography().places(), question.openings());
  }

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public void answer() {
    rankings =
        new Batch(threads, done -> {}).bestOpenings(index, question.people(), question.query());
  }

  @Override
  public Answers answers() {
    if (rankings == null) {
      throw new IllegalStateException("not asked yet");
    }
    return unpacked(rankings);
  }

  private Answers unpacked(Rankings given) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < question.openings().size(); i++) {
      numbers.put(question.openings().get(i).id(), i);
    }
    Answers answers = new Answers(given.askers(), question.query().k());
    for (int person = 0; person < given.askers(); person++) {
      for (int place = 0; place < given.found(person); place++) {
        Integer number = numbers.get(index.idAtRank(given.other(person, place)));
        long parts = 0;
        for (Part part : Part.ALL) {
          parts |=
              (long) given.part(person, place, part.ordinal())
                  << PersonPlan.PART_BITS * part.ordinal();
        }
        answers.set(person, place, number == null ? -1 : number, given.score(person, place), parts);
      }
    }
    return answers;
  }
}
