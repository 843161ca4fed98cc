package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is typed: exactly what stands in the fields, and what is wrong with it.
 *
 * @param id of the record that is changed; null for a new one
 * @param baseVersion that was read; 0 for a new record
 * @param faults one for each fault, in the order of the columns
 */
public record RecordForm(
    RegisterName register,
    @Nullable String id,
    long baseVersion,
    List<Section> sections,
    List<FieldFault> faults) {

  /** What ids of fields and names of parameters begin with. */
  static final String PREFIX = "f-";

  /** Fields under one heading. */
  public record Section(String title, List<Field> fields) {}

  /**
   * One field.
   *
   * @param choices what may be chosen; empty where anything may be typed
   * @param lines more than one for long texts
   */
  public record Field(
      String id,
      String label,
      boolean required,
      String support,
      String value,
      List<Choice> choices,
      int lines,
      @Nullable String error) {}

  /** Where the form is sent. */
  public String action() {
    return action(register, id);
  }

  static String action(RegisterName register, @Nullable String id) {
    return id == null
        ? register.path() + "/new"
        : Address.of(register.path(), id, "edit").toString();
  }

  /** Where what was typed is checked before it is kept. */
  static String check(RegisterName register, @Nullable String id) {
    return id == null
        ? register.path() + "/new/check"
        : Address.of(register.path(), id, "check").toString();
  }

  /** Where the record is shown, or for a new one the list. */
  public String home() {
    return home(register, id);
  }

  static String home(RegisterName register, @Nullable String id) {
    return id == null ? register.path() : Address.of(register.path(), id).toString();
  }

  /**
   * @param typed by the codes of the columns
   * @param wrong by the codes of the columns
   */
  static RecordForm of(
      EditedRegister<?> register,
      @Nullable String id,
      long baseVersion,
      Map<String, String> typed,
      Map<String, String> wrong,
      Words words) {
    List<Section> sections = new ArrayList<>();
    List<FieldFault> faults = new ArrayList<>();
    for (FormLayout part : FormLayout.of(register.name())) {
      List<Field> fields = new ArrayList<>();
      for (String code : part.codes()) {
        Column<?, ?> column = register.column(code);
        boolean isKey = column == register.columns().key();
        if (isKey && id != null) {
          continue;
        }
        String error = wrong.get(code);
        if (error != null) {
          faults.add(
              new FieldFault(
                  PREFIX + code, words.columnName(code, column.japaneseName()) + "：" + error));
        }
        fields.add(field(column, isKey, typed.getOrDefault(code, ""), error, words));
      }
      sections.add(new Section(words.text(part.key()), fields));
    }
    return new RecordForm(register.name(), id, baseVersion, sections, faults);
  }

  private static Field field(
      Column<?, ?> column, boolean isKey, String value, @Nullable String error, Words words) {
    String code = column.code();
    List<Choice> choices = new ArrayList<>();
    for (Shape.Option option : column.shape().options()) {
      choices.add(new Choice(option.code(), words.option(option.code(), option.japaneseName())));
    }
    if (!choices.isEmpty()) {
      choices.addFirst(new Choice("", words.text("value.not-stated")));
    }
    boolean chosen = choices.isEmpty() || choices.stream().anyMatch(c -> c.value().equals(value));
    return new Field(
        PREFIX + code,
        words.columnName(code, column.japaneseName()),
        column.isRequired() && !isKey,
        isKey ? words.text("edit.id.support") : support(column, words),
        value,
        chosen ? choices : List.of(),
        FormLayout.LONG.contains(code) ? 4 : 1,
        error);
  }

  private static String support(Column<?, ?> column, Words words) {
    boolean free = !column.shape().options().isEmpty();
    String note = words.isJapanese() ? column.note() : column.englishNote();
    if (free) {
      return note;
    }
    String shape =
        words.isJapanese() ? column.shape().description() : column.shape().englishDescription();
    return note.isEmpty() ? shape : shape + words.text("edit.support.and") + note;
  }
}
