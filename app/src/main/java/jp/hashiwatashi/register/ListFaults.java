package jp.hashiwatashi.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;

/** What can't be understood of how a list is to be narrowed and sorted. */
public final class ListFaults {

  private static final String SORT = "sort";

  private ListFaults() {}

  /**
   * One for each field.
   *
   * @param typed by the names of the conditions, and {@code sort}; empty for nothing
   */
  public static List<FieldFault> of(
      RegisterName register, UnaryOperator<String> typed, Words words) {
    List<FieldFault> faults = new ArrayList<>();
    for (ListCondition condition : ListCondition.of(register)) {
      String value = typed.apply(condition.code());
      if (!value.isEmpty() && condition.read(value).isEmpty()) {
        faults.add(fault(condition.code(), value, words));
      }
    }
    String sort = typed.apply(SORT);
    if (!sort.isEmpty() && Sorting.read(register, sort).isEmpty()) {
      faults.add(fault(SORT, sort, words));
    }
    return List.copyOf(faults);
  }

  private static FieldFault fault(String field, String value, Words words) {
    return new FieldFault(field, words.text("filter.fault." + field, value));
  }
}
