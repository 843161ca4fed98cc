package jp.hashiwatashi.register.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The licences of one occupation: which an opening requires and welcomes, which people hold. People
 * hold what the occupation's openings require, in the same shares, and a driving licence, and now and
 * then more. All lists are made once and shared.
 */
record Licensing(Choice<Requirement> required, Choice<Holding> holdings) {
  private static final int VARIANTS = 24;
  private static final int KIND = 102;

  /** Licences that an opening requires, with lists of others that it may welcome. */
  record Requirement(List<String> licences, List<List<String>> welcome) {

    List<String> welcome(Draws draws) {
      return welcome.get(draws.below(VARIANTS));
    }
  }

  /** Lists of licences that people hold, without and with a driving licence. */
  record Holding(List<List<String>> onFoot, List<List<String>> driving) {

    List<String> draw(boolean drives, Draws draws) {
      return (drives ? driving : onFoot).get(draws.below(VARIANTS));
    }
  }

  /**
   * @param required alternatives such as {@code 看護師+普通自動車:17} (licences, percent of the
   *     openings); the rest to 100 requires nothing
   * @param welcome codes
   */
  static Licensing of(
      int middle, List<String> required, List<String> welcome, UnaryOperator<String> code) {
    Draws draws = new Draws(0, KIND, middle);
    String driving = code.apply("普通自動車");
    Choice.Table<Requirement> asked = Choice.table();
    Choice.Table<Holding> held = Choice.table();
    int rest = 100;
    for (String alternative : required) {
      int colon = alternative.indexOf(':');
      int percent = Integer.parseInt(alternative.substring(colon + 1));
      List<String> licences =
          Stream.of(alternative.substring(0, colon).split("\\+")).map(code).toList();
      asked.row(percent, requirement(licences, welcome, draws));
      held.row(percent, holding(licences, welcome, driving, draws));
      rest -= percent;
    }
    if (rest > 0) {
      asked.row(rest, requirement(List.of(), welcome, draws));
      held.row(rest, holding(List.of(), welcome, driving, draws));
    }
    return new Licensing(asked.build(), held.build());
  }

  private static Requirement requirement(List<String> licences, List<String> welcome, Draws draws) {
    List<String> others = welcome.stream().filter(l -> !licences.contains(l)).toList();
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < VARIANTS; i++) {
      int count = others.isEmpty() || draws.percent(55) ? 0 : draws.between(1, 2);
      lists.add(SkillLists.some(others, count, draws));
    }
    return new Requirement(licences, List.copyOf(lists));
  }

  private static Holding holding(
      List<String> main, List<String> welcome, String driving, Draws draws) {
    List<List<String>> onFoot = new ArrayList<>();
    List<List<String>> withCar = new ArrayList<>();
    for (int i = 0; i < VARIANTS; i++) {
      int more = welcome.isEmpty() || draws.percent(60) ? 0 : draws.between(1, 2);
      Stream<String> extra =
          SkillLists.some(welcome, more, draws).stream().filter(l -> !l.equals(driving));
      List<String> held = Stream.concat(main.stream(), extra).distinct().toList();
      onFoot.add(held);
      withCar.add(Stream.concat(held.stream(), Stream.of(driving)).distinct().toList());
    }
    return new Holding(List.copyOf(onFoot), List.copyOf(withCar));
  }
}
