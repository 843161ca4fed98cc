package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.CodeKind;
import jp.hashiwatashi.register.DraftKey;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister.Standing;
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
 * @param key of a new record's form; empty for one that has a number
 * @param baseVersion that was read; 0 for a new record
 * @param faults one for each fault, in the order of the columns
 */
public record RecordForm(
    RegisterName register,
    @Nullable String id,
    String key,
    long baseVersion,
    List<Section> sections,
    List<FieldFault> faults) {

  /** What ids of fields and names of parameters begin with. */
  static final String PREFIX = "f-";

  /** What stands between the entries of a list. */
  static final String SEPARATOR = "|";

  /** Fields under one heading. */
  public record Section(String title, List<Field> fields) {}

  /**
   * One field.
   *
   * @param value of a list, the codes chosen, separated by {@code |}
   * @param choices what may be chosen; empty where anything may be typed
   * @param several whether more than one may be chosen
   * @param lines more than one for long texts
   * @param coded where codes are typed, or their names; null elsewhere
   */
  public record Field(
      String id,
      String label,
      boolean required,
      String support,
      String value,
      List<Choice> choices,
      boolean several,
      int lines,
      @Nullable CodedEntries coded,
      @Nullable String error) {

    /** The codes chosen of a list. */
    public Set<String> values() {
      return Set.copyOf(entries(value));
    }
  }

  /** Where the form is sent. */
  public String action() {
    return at(new DraftKey(register, idOrNone(), ""), "edit").toString();
  }

  /** Where the form is, with what is kept of it. */
  public String address() {
    return address(draft()).toString();
  }

  /** Where what its texts say is proposed. */
  public String proposals() {
    return proposals(draft()).toString();
  }

  private DraftKey draft() {
    return new DraftKey(register, idOrNone(), key);
  }

  private String idOrNone() {
    return id == null ? "" : id;
  }

  /** Where a draft is gone on with. */
  public static String of(Drafts.Begun begun) {
    return address(begun.key()).toString();
  }

  static Address address(DraftKey draft) {
    return at(draft, "edit");
  }

  /** Where a record that was kept is shown, and that it was. */
  static Address saved(RegisterName register, Standing kept) {
    return Address.of(register.path(), kept.id()).with("saved", "" + kept.version());
  }

  /** Where what was typed is checked before it is kept. */
  static Address check(DraftKey draft) {
    return at(draft, "check");
  }

  /** Where what its texts say is proposed. */
  static Address proposals(DraftKey draft) {
    return at(draft, "proposals");
  }

  private static Address at(DraftKey draft, String page) {
    String path = draft.register().path();
    if (!draft.recordId().isEmpty()) {
      return Address.of(path, draft.recordId(), page);
    }
    Address form = page.equals("edit") ? Address.of(path, "new") : Address.of(path, "new", page);
    return form.with(Typed.FORM, draft.form());
  }

  /** Whether the button that proposes from texts stands below it. */
  public boolean proposesBelow(Field field) {
    return switch (register) {
      case PEOPLE -> field.id().equals(PREFIX + "career");
      case OPENINGS -> field.id().equals(PREFIX + "work");
      case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> false;
    };
  }

  /** Where the record is shown, or for a new one the list. */
  public String home() {
    return home(register, id);
  }

  static String home(RegisterName register, @Nullable String id) {
    return id == null ? register.path() : Address.of(register.path(), id).toString();
  }

  /**
   * @param wrong by the codes of the columns
   */
  static RecordForm of(Typed<?> typed, Map<String, String> wrong, Words words) {
    var register = typed.register();
    String id = typed.id();
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
                  PREFIX + code,
                  words.text("told.of", words.columnName(code, column.japaneseName()), error)));
        }
        fields.add(field(column, isKey, typed.texts().getOrDefault(code, ""), error, words));
      }
      sections.add(new Section(words.text(part.key()), fields));
    }
    return new RecordForm(register.name(), id, typed.form(), typed.baseVersion(), sections, faults);
  }

  private static Field field(
      Column<?, ?> column, boolean isKey, String value, @Nullable String error, Words words) {
    String code = column.code();
    Shape<?> shape = column.shape();
    var kind = CodeKind.of(code);
    boolean coded = kind.isPresent() && CodedEntries.isTyped(kind.get());
    boolean several = !shape.entries().isEmpty();
    List<Shape.Option> options = several ? shape.entries() : shape.options();
    List<String> chosen = several ? entries(value) : value.isEmpty() ? List.of() : List.of(value);
    List<String> codes = chosen.stream().map(text -> codeOf(options, text)).toList();
    // What can't be chosen was typed elsewhere: it stays to be seen and mended.
    boolean choosing = !options.isEmpty() && !codes.contains("");
    List<Choice> choices = new ArrayList<>();
    if (choosing) {
      if (!several) {
        choices.add(new Choice("", words.text("value.not-stated")));
      }
      for (Shape.Option option : options) {
        choices.add(
            new Choice(
                option.code(),
                kind.isPresent()
                    ? new CodesInWords(words).labelled(kind.get(), option.code())
                    : words.option(option.code(), option.japaneseName())));
      }
    }
    return new Field(
        PREFIX + code,
        words.columnName(code, column.japaneseName()),
        column.isRequired() && !isKey,
        isKey
            ? words.text("edit.id.support")
            : coded ? words.text("coded.support." + kind.get()) : support(column, choosing, words),
        choosing ? String.join(SEPARATOR, codes) : value,
        choices,
        several,
        FormLayout.LONG.contains(code) ? 4 : 1,
        coded ? CodedEntries.of(column, entries(value), error != null, words) : null,
        error);
  }

  /** The entries of a list, as {@code |} separates them. */
  static List<String> entries(String value) {
    return Arrays.stream(value.split("[|｜]")).map(String::strip).filter(e -> !e.isEmpty()).toList();
  }

  /** The code of the option that is called so; empty for none of them. */
  private static String codeOf(List<Shape.Option> options, String text) {
    return options.stream()
        .filter(o -> o.code().equals(text) || o.japaneseName().equals(text))
        .map(Shape.Option::code)
        .findFirst()
        .orElse("");
  }

  private static String support(Column<?, ?> column, boolean choosing, Words words) {
    String note = words.isJapanese() ? column.note() : column.englishNote();
    if (choosing) {
      return note;
    }
    String shape = words.isJapanese() ? column.shape().support() : column.shape().englishSupport();
    return note.isEmpty() || shape.isEmpty()
        ? shape + note
        : shape + words.text("edit.support.and") + note;
  }
}
