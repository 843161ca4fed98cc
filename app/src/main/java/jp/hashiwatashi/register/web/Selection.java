package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.register.Sorting;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;

/**
 * The filter as the page shows it: what was typed, what it may be chosen from, what is wrong with it.
 *
 * @param told what narrows the list, in words
 * @param sorted the order in words
 */
public record Selection(
    ListForm form,
    List<FilterField> fields,
    List<Choice> orders,
    List<FieldFault> faults,
    List<Told> told,
    String sorted)
    implements Faulty {

  static Selection of(ListForm form, FilterInWords words, FilterChoices choices) {
    return new Selection(
        form,
        choices.fields(form, words),
        FilterChoices.orders(form, words),
        form.faults(words.words()),
        words.conditions(form),
        words.sorted(form.sorting()));
  }

  /** All of it, for paper, where its fields are not printed; empty where nothing was asked. */
  public List<String> onPaper() {
    return told.isEmpty() && form.sorting().equals(Sorting.usual(form.register()))
        ? List.of()
        : Stream.concat(told.stream().map(Told::text), Stream.of(sorted)).toList();
  }
}
