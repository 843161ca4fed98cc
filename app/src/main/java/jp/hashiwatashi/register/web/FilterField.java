package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.shared.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A field of the filter above a list.
 *
 * @param label what it narrows by
 * @param value as typed
 * @param choices what may be chosen; empty where it is typed
 * @param suggested the kind of {@link SuggestionsController} that helps to type it; null for none
 */
public record FilterField(
    ListCondition condition,
    String label,
    String value,
    List<Choice> choices,
    @Nullable String suggested) {

  /** Whether it is ticked or not. */
  public boolean isTick() {
    return condition == ListCondition.EXAMPLES;
  }

  public boolean isTicked() {
    return condition.read(value).isPresent();
  }
}
