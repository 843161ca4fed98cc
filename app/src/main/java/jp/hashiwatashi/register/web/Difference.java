package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.page.Words;

/**
 * One column in which two states of a record differ.
 *
 * @param code of the column
 * @param before in words, names with codes; empty when nothing stood there
 * @param after likewise; empty when nothing stands there
 */
public record Difference(String code, String label, String before, String after) {

  private static final String EMPLOYER = "employer_id";
  private static final String NAME_OF_EMPLOYER = "employer";

  /** All of them, in the order of the form; both states by the codes of the columns. */
  static List<Difference> between(
      EditedRegister<?> register,
      Map<String, String> before,
      Map<String, String> after,
      Words words) {
    CodesInWords told = new CodesInWords(words);
    List<Difference> differences = new ArrayList<>();
    for (FormLayout part : FormLayout.of(register.name())) {
      for (String code : part.codes()) {
        Column<?, ?> column = register.column(code);
        String was = canonical(column, before.getOrDefault(code, ""));
        String is = canonical(column, after.getOrDefault(code, ""));
        if (!was.equals(is)
            && !(code.equals(NAME_OF_EMPLOYER) && isTheEmployers(was, before, after))) {
          String label = words.columnName(code, column.japaneseName());
          differences.add(
              new Difference(code, label, told.inWords(column, was), told.inWords(column, is)));
        }
      }
    }
    return differences;
  }

  /**
   * Whether a name is that of an employer whom both states name by its number: it changes in the
   * employer's own record, and only a name that was not known is stated here.
   */
  private static boolean isTheEmployers(
      String name, Map<String, String> before, Map<String, String> after) {
    String id = JapaneseInput.trim(before.getOrDefault(EMPLOYER, ""));
    return !name.isBlank()
        && !id.isEmpty()
        && id.equals(JapaneseInput.trim(after.getOrDefault(EMPLOYER, "")));
  }

  /** What was typed in another way is no difference. */
  private static <V> String canonical(Column<?, V> column, String text) {
    return !text.isBlank()
            && column.shape().read(text) instanceof CellReading.Value<V>(V value, var notice)
        ? column.shape().show(value)
        : text;
  }
}
