package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.shared.page.Words;

/**
 * One column in which two states of a record differ.
 *
 * @param code of the column
 * @param before empty when nothing stood there
 * @param after empty when nothing stands there
 */
public record Difference(String code, String label, String before, String after) {

  /** All of them, in the order of the form; both states by the codes of the columns. */
  static List<Difference> between(
      EditedRegister<?> register,
      Map<String, String> before,
      Map<String, String> after,
      Words words) {
    List<Difference> differences = new ArrayList<>();
    for (FormLayout part : FormLayout.of(register.name())) {
      for (String code : part.codes()) {
        String was = before.getOrDefault(code, "");
        String is = after.getOrDefault(code, "");
        if (!was.equals(is)) {
          String label = words.columnName(code, register.column(code).japaneseName());
          differences.add(new Difference(code, label, was, is));
        }
      }
    }
    return differences;
  }
}
