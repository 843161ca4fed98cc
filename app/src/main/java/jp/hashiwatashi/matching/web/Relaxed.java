package jp.hashiwatashi.matching.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.matching.engine.Relaxation;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.page.Words;

/** Says in words what a relaxation would be. */
public final class Relaxed {

  private Relaxed() {}

  /** Those that would bring something, with so many steps. */
  public static List<Relaxation> worthwhile(List<Relaxation> all, int steps) {
    return all.stream().filter(r -> r.steps().size() == steps && r.more() > 0).toList();
  }

  /** Two things that bring more together than each alone: those that bring most, cheaper first. */
  public static List<Relaxation> together(List<Relaxation> all, int most) {
    var alone =
        all.stream()
            .filter(r -> r.steps().size() == 1)
            .collect(Collectors.toMap(r -> r.steps().getFirst(), Relaxation::more, Math::max));
    List<Relaxation> shown =
        all.stream()
            .filter(r -> r.steps().size() == 2)
            .filter(
                r -> r.more() > r.steps().stream().mapToInt(s -> alone.getOrDefault(s, 0)).sum())
            .sorted(Comparator.comparingInt(Relaxation::more).reversed())
            .limit(most)
            .toList();
    return all.stream().filter(shown::contains).toList();
  }

  /** In the words that hold for this person. */
  public static String say(Relaxation relaxation, SeekerProfile person, Words words) {
    return relaxation.steps().stream()
        .map(step -> say(step, person, words))
        .collect(Collectors.joining(words.text("relax.and")));
  }

  private static String say(Relaxation.Step step, SeekerProfile person, Words words) {
    String detail = step.detail();
    String shown =
        switch (step.kind()) {
          case HOURS_WIDER -> hours(detail, words);
          case COMMUTE_FARTHER -> detail;
          case DATES_WIDER -> days(detail, words);
          case ANOTHER_MOVE -> words.text("move." + move(detail));
          case WAGE_LOWER -> words.yen(Long.parseLong(detail));
          case ANOTHER_EMPLOYMENT_TYPE -> words.text("employment." + type(detail));
          case LICENCES_IMPLIED ->
              words.list(Stream.of(detail.split("\\|")).map(words::licence).toList());
          case LESS_EXPERIENCE_ASKED, NIGHT_WORK -> "";
          case ONE_LICENCE -> words.licence(detail);
          case ANOTHER_OCCUPATION -> words.occupation(group(detail));
          case NEXT_PREFECTURE -> words.prefecture(Integer.parseInt(detail));
        };
    boolean unknown =
        step.kind() == Relaxation.Kind.ANOTHER_OCCUPATION
            && person.occupationsExperienced().isEmpty();
    return words.text((unknown ? "relax.experience-unknown." : "relax.") + step.kind(), shown);
  }

  private static OccupationCode group(String middle) {
    return new OccupationCode(Integer.parseInt(middle), OccupationCode.NO_SMALL_GROUP);
  }

  private static Move move(String name) {
    return Move.valueOf(name);
  }

  private static EmploymentType type(String name) {
    return EmploymentType.valueOf(name);
  }

  private static String hours(String range, Words words) {
    String[] ends = range.split("-", -1);
    return words.hoursRange(hundredths(ends[0]), ends.length < 2 ? -1 : hundredths(ends[1]));
  }

  private static int hundredths(String text) {
    return text.isEmpty() ? -1 : Integer.parseInt(text);
  }

  private static String days(String range, Words words) {
    String[] ends = range.split("/", -1);
    return day(ends[0], words)
        + words.text("range.to")
        + (ends.length < 2 ? "" : day(ends[1], words));
  }

  private static String day(String text, Words words) {
    return text.isEmpty() ? "" : words.shortDay(LocalDate.parse(text));
  }
}
