package jp.hashiwatashi.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What two records of a register share where they may well be the same thing: all of these columns
 * stated, and equal but for width, kana, forms of characters, and what companies are called besides
 * their name.
 */
public enum Likeness {
  CORPORATE_NUMBER(RegisterName.EMPLOYERS, "corporate_number"),
  EMPLOYER_NAME(RegisterName.EMPLOYERS, "name"),
  OFFICE_NUMBER(RegisterName.ESTABLISHMENTS, "insurance_office_number"),
  NAME_AT_EMPLOYER(RegisterName.ESTABLISHMENTS, "employer_id", "name"),
  CONTACT_AT_EMPLOYER(RegisterName.CONTACTS, "employer_id", "name"),
  CONTACT_EMAIL(RegisterName.CONTACTS, "email"),
  NAME_AND_BIRTH(RegisterName.PEOPLE, "name", "birth_date"),
  KANA_AND_BIRTH(RegisterName.PEOPLE, "kana", "birth_date"),
  PHONE(RegisterName.PEOPLE, "phone"),
  EMAIL(RegisterName.PEOPLE, "email"),
  WORK_AT_EMPLOYER(
      RegisterName.OPENINGS, "employer_id", "occupation", "municipality", "employment_type"),
  WORK_AT_NAMED(RegisterName.OPENINGS, "employer", "occupation", "municipality", "employment_type");

  /** Which rule the keys in the database were written by; changes when the rule does. */
  static final int RULE = 1;

  private final RegisterName register;
  private final List<String> columns;

  Likeness(RegisterName register, String... columns) {
    this.register = register;
    this.columns = List.of(columns);
  }

  /** The key of a record; empty when one of the columns says nothing. */
  private String key(UnaryOperator<String> text) {
    StringBuilder key = new StringBuilder(name());
    for (String column : columns) {
      String stated = text.apply(column);
      String folded =
          register != RegisterName.PEOPLE && (column.equals("name") || column.equals("employer"))
              ? OrganisationName.plain(stated)
              : SearchKey.fold(stated);
      if (folded.isEmpty()) {
        return "";
      }
      key.append('\n').append(folded);
    }
    return key.toString();
  }

  /**
   * All keys of a record.
   *
   * @param text what is stated in a column, as files write it; empty when nothing is
   */
  static String[] keys(RegisterName register, UnaryOperator<String> text) {
    List<String> keys = new ArrayList<>();
    for (Likeness likeness : values()) {
      if (likeness.register == register) {
        String key = likeness.key(text);
        if (!key.isEmpty()) {
          keys.add(key);
        }
      }
    }
    return keys.toArray(String[]::new);
  }

  /** What two records share, by their keys. */
  static List<Likeness> shared(String[] some, String[] others) {
    return Arrays.stream(some)
        .filter(Arrays.asList(others)::contains)
        .map(key -> valueOf(key.substring(0, key.indexOf('\n'))))
        .toList();
  }
}
