package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The filter as the page shows it: what was typed, what it may be chosen from, what is wrong with it.
 *
 * @param path of the list
 */
public record Selection(
    String path,
    ListForm form,
    List<Choice> prefectures,
    List<Choice> occupations,
    List<Choice> moves,
    List<Choice> orders,
    List<FieldFault> faults) {

  static Selection of(String path, ListForm form, Words words, List<? extends Enum<?>> orders) {
    return new Selection(
        path,
        form,
        ListForm.prefectures(words),
        ListForm.occupations(words),
        ListForm.moves(words),
        ListForm.orders(words, orders),
        form.faults(words, orders));
  }

  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(f -> f.field().equals(field))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }
}
