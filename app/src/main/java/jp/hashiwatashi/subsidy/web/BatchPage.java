package jp.hashiwatashi.subsidy.web;

import java.util.List;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.subsidy.cases.CaseFault;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import org.jspecify.annotations.Nullable;

/**
 * A file of cases: how to write one, what is wrong with one that was sent, or what it came to.
 *
 * @param faults of the sending itself
 * @param wrong what is wrong with the cases, all of it
 * @param answered null unless every case could be read
 */
public record BatchPage(
    List<FieldFault> faults, List<CaseFault> wrong, @Nullable AnsweredCases answered)
    implements Page {

  static BatchPage empty() {
    return new BatchPage(List.of(), List.of(), null);
  }

  static BatchPage refused(String why) {
    return new BatchPage(List.of(new FieldFault("file", why)), List.of(), null);
  }

  /** What a case may be of. */
  public List<Course<?>> courses() {
    return Courses.ALL;
  }

  public @Nullable String fault() {
    return faults.isEmpty() ? null : faults.getFirst().message();
  }
}
