package jp.hashiwatashi.matching.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import jp.hashiwatashi.matching.engine.Relaxation;

/** What relaxing one thing, or two together, would bring; only what brings something is told. */
@Schema(name = "Relaxation")
record RelaxationTold(
    @Schema(description = "one or two, the cheaper first") List<StepTold> steps,
    @Schema(description = "openings beyond those that match now, 1 or more", minimum = "1")
        int more) {

  private static final String DETAIL =
      """
      what it is relaxed to, by kind: LICENCES_IMPLIED the licence codes, joined by |; HOURS_WIDER \
      least-most in hundredths of an hour, one side empty where none is stated; COMMUTE_FARTHER \
      kilometres; DATES_WIDER first/last day, one side empty where none is stated; ANOTHER_MOVE and \
      ANOTHER_EMPLOYMENT_TYPE its name; WAGE_LOWER yen a month; ONE_LICENCE a licence code; \
      ANOTHER_OCCUPATION a middle group, three digits; NEXT_PREFECTURE a prefecture's number; empty \
      for LESS_EXPERIENCE_ASKED and NIGHT_WORK\
      """;

  /** One thing relaxed. */
  @Schema(name = "Step")
  record StepTold(
      @Schema(description = "what is relaxed, in the order of what it costs the person")
          Relaxation.Kind kind,
      @Schema(description = DETAIL) String detail) {}

  static List<RelaxationTold> of(List<Relaxation> relaxations) {
    return relaxations.stream()
        .filter(relaxation -> relaxation.more() > 0)
        .map(relaxation ->
            new RelaxationTold(
                relaxation.steps().stream()
                    .map(step -> new StepTold(step.kind(), step.detail()))
                    .toList(),
                relaxation.more()))
        .toList();
  }
}
