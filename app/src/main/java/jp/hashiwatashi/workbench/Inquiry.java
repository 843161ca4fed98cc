package jp.hashiwatashi.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked of one record.
 *
 * @param of how many of its best matches are looked at
 * @param asked for the last time; null when never
 */
public record Inquiry<R>(R record, List<Asking> questions, int of, @Nullable Asked asked) {

  /**
   * One question.
   *
   * @param matches how many of the best cannot be judged in full without the answer
   */
  public record Asking(Question question, int matches) {}
}
