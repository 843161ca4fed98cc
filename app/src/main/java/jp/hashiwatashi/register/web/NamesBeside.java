package jp.hashiwatashi.register.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.Reference;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.page.Words;

/**
 * Names of the records that the rows of a list name by number, so that nobody has to know numbers.
 *
 * @param byColumn number and name, by the code of the column that has the number
 */
record NamesBeside(Map<String, Map<String, String>> byColumn, Words words) {

  /** All names of a page of a list, read together. */
  static <R extends Registered> NamesBeside of(
      EditedRegister<R> register, List<R> rows, EditedRegisters edited, Words words) {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (Reference reference : Reference.of(register.name())) {
      var column = register.column(reference.column());
      List<String> numbers =
          rows.stream().map(column::textOf).filter(number -> !number.isEmpty()).distinct().toList();
      all.put(reference.column(), names(edited.of(reference.named()), numbers));
    }
    return new NamesBeside(all, words);
  }

  private static <R extends Registered> Map<String, String> names(
      EditedRegister<R> register, List<String> numbers) {
    Map<String, String> names = new HashMap<>();
    for (R record : register.find(numbers)) {
      names.put(record.id(), register.standing(record).name());
    }
    return names;
  }

  /** What the cell says, with the name before the number where the column is one of another record. */
  String told(String column, String cell) {
    String name = byColumn.getOrDefault(column, Map.of()).getOrDefault(cell, "");
    return name.isEmpty() || name.equals(cell) ? cell : words.text("code.named", name, cell);
  }
}
