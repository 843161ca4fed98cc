package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.codes.Prefecture;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Words;

/** What may be chosen in the filter above a list. */
final class FilterChoices {

  private FilterChoices() {}

  static List<Choice> prefectures(Words words) {
    return choices(
        words,
        Prefecture.all().stream()
            .map(p -> new Choice("" + p.code(), words.prefecture(p.code())))
            .toList());
  }

  static List<Choice> occupations(Words words) {
    var groups = new ArrayList<Choice>();
    for (int middle = 1; middle <= OccupationGroups.MIDDLES; middle++) {
      groups.add(
          new Choice("" + middle, "%03d %s".formatted(middle, words.occupationGroup(middle))));
    }
    return choices(words, groups);
  }

  static List<Choice> moves(Words words) {
    return choices(
        words,
        Arrays.stream(Move.values())
            .map(m -> new Choice(m.name(), words.text("move." + m)))
            .toList());
  }

  static List<Choice> orders(Words words, List<? extends Enum<?>> orders) {
    return orders.stream()
        .map(o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(code -> new Choice(code, words.text("order." + code)))
        .toList();
  }

  private static List<Choice> choices(Words words, List<Choice> some) {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", words.text("filter.all")));
    all.addAll(some);
    return List.copyOf(all);
  }
}
