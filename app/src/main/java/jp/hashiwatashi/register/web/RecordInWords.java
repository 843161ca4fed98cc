package jp.hashiwatashi.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.page.Words;

/**
 * A whole record in words, part by part as on its form; without consents, which have a ledger of their own.
 *
 * @param title of the part
 */
public record RecordInWords(String title, List<Fact> facts) {

  private static final String CONSENTS = "consents";

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
        if (!code.equals(CONSENTS)) {
          Column<?, ?> column = register.column(code);
          String value = told.inWords(column, shown.getOrDefault(code, ""));
          facts.add(
              new Fact(
                  words.columnName(code, column.japaneseName()), withUnit(code, value, words)));
        }
      }
      parts.add(new RecordInWords(words.text(part.key()), facts));
    }
    return parts;
  }

  /** Amounts with their unit, and days as screens write them. */
  private static String withUnit(String code, String value, Words words) {
    if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return words.day(LocalDate.parse(value));
    }
    return switch (code) {
      case "min_monthly_wage" ->
          value.matches("[0-9]{1,18}") ? words.yen(Long.parseLong(value)) : value;
      case "max_commute_km" -> value.isEmpty() ? value : words.text("value.up-to-km", value);
      case "weekly_hours_min" -> value.isEmpty() ? value : words.text("value.hours-least", value);
      case "weekly_hours_max" -> value.isEmpty() ? value : words.text("value.hours-most", value);
      default -> value;
    };
  }
}
