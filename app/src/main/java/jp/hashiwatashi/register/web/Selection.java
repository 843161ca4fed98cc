package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;

/**
 * The filter as the page shows it: what was typed, what it may be chosen from, what is wrong with it.
 *
 * @param path of the list
 * @param told the filter in words, for paper, where its fields are not printed
 */
public record Selection(
    String path,
    ListForm form,
    List<Choice> prefectures,
    List<Choice> occupations,
    List<Choice> moves,
    List<Choice> orders,
    List<FieldFault> faults,
    List<String> told)
    implements Faulty {

  static Selection of(String path, ListForm form, Words words, List<? extends Enum<?>> orders) {
    List<Choice> prefectures = FilterChoices.prefectures(words);
    List<Choice> occupations = FilterChoices.occupations(words);
    List<Choice> moves = FilterChoices.moves(words);
    List<Choice> sorted = FilterChoices.orders(words, orders);
    List<String> told = new ArrayList<>();
    if (!form.text().isEmpty()) {
      told.add(words.text("filter.told", words.text("filter.text"), form.text()));
    }
    tell(told, words, "prefecture", prefectures, form);
    tell(told, words, "occupation", occupations, form);
    tell(told, words, "move", moves, form);
    if (form.onlyExamples()) {
      told.add(words.text("filter.examples"));
    }
    tell(told, words, "sort", sorted, form);
    return new Selection(
        path,
        form,
        prefectures,
        occupations,
        moves,
        sorted,
        form.faults(words, orders),
        List.copyOf(told));
  }

  private static void tell(
      List<String> told, Words words, String field, List<Choice> choices, ListForm form) {
    choices.stream()
        .filter(c -> !c.value().isEmpty() && c.value().equals(form.value(field)))
        .map(c -> words.text("filter.told", words.text("filter." + field), c.label()))
        .forEach(told::add);
  }
}
