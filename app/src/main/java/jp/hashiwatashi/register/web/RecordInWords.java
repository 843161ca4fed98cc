package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.page.Words;

/**
 * A whole record in words, part by part as on its form.
 *
 * @param title of the part
 */
public record RecordInWords(String title, List<Fact> facts) {

  /** One column; an empty value is not stated. */
  public record Fact(String label, String value) {}

  /** @param shown as {@link EditedRegister#shown} says it */
  public static List<RecordInWords> of(
      EditedRegister<?> register, Map<String, String> shown, Words words) {
    var told = new CodesInWords(words);
    List<RecordInWords> parts = new ArrayList<>();
    for (FormLayout part : FormLayout.of(register.name())) {
      List<Fact> facts = new ArrayList<>();
      for (String code : part.codes()) {
        Column<?, ?> column = register.column(code);
        facts.add(
            new Fact(
                words.columnName(code, column.japaneseName()),
                told.inWords(column, shown.getOrDefault(code, ""))));
      }
      parts.add(new RecordInWords(words.text(part.key()), facts));
    }
    return parts;
  }
}
