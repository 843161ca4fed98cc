package jp.hashiwatashi.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Words;

/**
 * The offices that candidates can be narrowed to; those that are likely come first.
 *
 * @param mine of whoever is signed in; empty when it is not known
 * @param own of the person or the opening whose candidates they are; empty when none is in charge
 */
public record Offices(Set<String> all, String mine, String own) {

  /** All offices together, mine, the one in charge, then the others. */
  public List<Choice> choices(Words words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.text("narrowing.office.all")));
    if (!mine.isEmpty()) {
      choices.add(new Choice(mine, words.text("narrowing.office.mine", words.office(mine))));
    }
    if (!own.isEmpty() && !own.equals(mine)) {
      choices.add(new Choice(own, words.text("narrowing.office.own", words.office(own))));
    }
    Stream<String> others = all.stream().filter(o -> !o.equals(mine) && !o.equals(own));
    others.forEach(office -> choices.add(new Choice(office, words.office(office))));
    return List.copyOf(choices);
  }
}
