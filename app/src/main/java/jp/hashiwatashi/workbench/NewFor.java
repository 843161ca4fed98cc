package jp.hashiwatashi.workbench;

import java.util.List;
import jp.hashiwatashi.matching.engine.Candidate;

/**
 * What has come among the best of one record.
 *
 * @param <R> of whom it is the news: a person, or an opening
 * @param <O> what is new: an opening, or a person
 * @param found best first
 */
public record NewFor<R, O>(R record, List<Found<O>> found) {

  /** One that is new. */
  public record Found<O>(Candidate candidate, O other) {}
}
