package jp.hashiwatashi.subsidy.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hashiwatashi.subsidy.rules.Course;

/** All courses, in the order of their sources. */
public final class Courses {

  public static final List<Course<?>> ALL =
      List.of(
          new PlacementContractStart(),
          new PlacementContract(),
          new JobSearchLeave(),
          new OutsideTraining(),
          new EarlyHiring(),
          new ContinuedEmployment(),
          new WorkEnvironment(),
          new OpenEndedConversion());

  private static final Map<String, Course<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Course::name, course -> course));

  private Courses() {}

  /** The course that files call by this name. */
  public static Optional<Course<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
