package jp.hashiwatashi.matching.plan.web;

import java.util.Arrays;
import java.util.Locale;

/** Which of a plan's people are shown. */
public enum PlanShow {
  ALL,
  PLACED,
  UNPLACED,
  MOVED,
  DEMANDED,
  UNLIKE_GREEDY;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static PlanShow of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst().orElse(ALL);
  }
}
