package jp.hashiwatashi.register.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.ListFaults;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.RegisterStore;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Slice;
import jp.hashiwatashi.register.Sorting;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Refusal;
import jp.hashiwatashi.shared.page.Words;

/**
 * A page of a list that a program asks for, narrowed and sorted by the names that the list's address
 * has on screen.
 *
 * @param offset rows to leave out
 * @param size rows at most
 */
record ListAsked(RegisterFilter filter, Sorting sorting, int offset, int size) {

  /** Rows of a page at most. */
  static final int MOST = 200;

  static ListAsked of(RegisterName register, Map<String, String> given, Words words) {
    int size = number(given.getOrDefault("size", "50"), 3);
    int page = number(given.getOrDefault("page", "1"), 6);
    List<FieldFault> faults =
        new ArrayList<>(ListFaults.of(register, name -> plain(given, name), words));
    if (page < 1) {
      faults.add(new FieldFault("page", words.text("api.fault.page")));
    }
    if (size < 1 || size > MOST) {
      faults.add(new FieldFault("size", words.text("api.fault.size", MOST)));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    return new ListAsked(
        RegisterFilter.read(register, name -> plain(given, name)),
        Sorting.read(register, plain(given, "sort")).orElse(Sorting.usual(register)),
        (page - 1) * size,
        size);
  }

  private static String plain(Map<String, String> given, String name) {
    return given.getOrDefault(name, "").strip();
  }

  private static int number(String text, int digits) {
    return text.matches("[0-9]{1,%d}".formatted(digits)) ? Integer.parseInt(text) : 0;
  }

  <R extends Registered> Slice<R> read(RegisterStore<R> store) {
    return store.list(filter, sorting, offset, size);
  }
}
