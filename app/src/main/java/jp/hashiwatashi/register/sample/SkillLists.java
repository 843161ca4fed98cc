package jp.hashiwatashi.register.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists of skills of one occupation, made once and shared: those that people state (often none, up to
 * six) and those that openings welcome (often none, up to four).
 */
record SkillLists(List<List<String>> held, List<List<String>> welcome) {
  private static final int LISTS = 64;
  private static final int KIND = 101;

  static SkillLists of(int middle, List<String> skills) {
    Draws draws = new Draws(0, KIND, middle);
    List<List<String>> held = new ArrayList<>();
    List<List<String>> welcome = new ArrayList<>();
    for (int i = 0; i < LISTS; i++) {
      held.add(some(skills, draws.percent(24) ? 0 : draws.between(1, 6), draws));
      welcome.add(some(skills, draws.percent(45) ? 0 : draws.between(1, 4), draws));
    }
    return new SkillLists(List.copyOf(held), List.copyOf(welcome));
  }

  /** Up to {@code count} different ones, those at the front of the table more often. */
  static List<String> some(List<String> all, int count, Draws draws) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String skill = all.get(Math.min(draws.below(all.size()), draws.below(all.size())));
      if (!chosen.contains(skill)) {
        chosen.add(skill);
      }
    }
    Collections.sort(chosen);
    return List.copyOf(chosen);
  }

  List<String> held(Draws draws) {
    return held.get(draws.below(LISTS));
  }

  List<String> welcome(Draws draws) {
    return welcome.get(draws.below(LISTS));
  }
}
