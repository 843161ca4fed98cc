package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.CodeKind;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.page.Words;

/**
 * A column that a list on screen may have, besides those that it always has.
 *
 * @param code of the register's column, or of what is drawn of several of them
 * @param unit of its numbers; empty for texts
 * @param kind the class of its cells, which says how wide they are and where they are aligned
 * @param files codes of the columns that stand for it in a file
 */
public record ListColumn(String code, String label, String unit, String kind, List<String> files) {

  /** An opening's wage a month, from and to. */
  static final String WAGE = "wage";

  /** How many people an opening still looks for. */
  static final String VACANCIES = "vacancies";

  private static final Set<String> ALWAYS = Set.of("name", "employer");

  /** All that a list may have, the usual ones first. */
  static List<ListColumn> all(EditedRegister<?> register, Words words) {
    List<ListColumn> all = new ArrayList<>();
    usual(register.name()).forEach(code -> all.add(of(register, code, words)));
    for (Column<?, ?> column : register.columns().columns()) {
      String code = column.code();
      boolean always = register.key() == column || isAlways(register.name(), code);
      if (!always && all.stream().noneMatch(c -> c.code().equals(code))) {
        all.add(of(register, code, words));
      }
    }
    return List.copyOf(all);
  }

  private static boolean isAlways(RegisterName register, String code) {
    return switch (register) {
      case PEOPLE -> code.equals("name") || code.equals("kana");
      case OPENINGS -> code.equals("employer");
      case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> ALWAYS.contains(code);
    };
  }

  /** What stands in every file beside the columns chosen: the number and the name. */
  static List<String> always(EditedRegister<?> register) {
    return register.columns().columns().stream()
        .filter(c -> register.key() == c || isAlways(register.name(), c.code()))
        .map(Column::code)
        .toList();
  }

  /** The columns of a list that nobody has changed. */
  static List<String> usual(RegisterName register) {
    return switch (register) {
      case PEOPLE ->
          List.of(
              "home_municipality",
              "occupations_wanted",
              "min_monthly_wage",
              "max_commute_km",
              "moves",
              "available_from");
      case OPENINGS ->
          List.of(
              "occupation",
              "municipality",
              WAGE,
              "employment_type",
              "moves",
              VACANCIES,
              "expires_on");
      case EMPLOYERS -> List.of("corporate_number", "industry_group", "regular_workers", "address");
      case ESTABLISHMENTS ->
          List.of("employer_id", "insurance_office_number", "regular_workers", "address");
      case CONTACTS -> List.of("employer_id", "department", "phone", "email");
    };
  }

  private static ListColumn of(EditedRegister<?> register, String code, Words words) {
    return switch (code) {
      case WAGE ->
          drawn(code, "opening.wage", "unit.yen-month", words)
              .inFiles("monthly_wage_min", "monthly_wage_max");
      case VACANCIES ->
          drawn(code, "opening.vacancies", "unit.people", words).inFiles("headcount", "filled");
      case "min_monthly_wage" -> drawn(code, "person.min-wage", "unit.yen-month", words);
      case "max_commute_km" -> drawn(code, "person.commute", "unit.kilometres", words);
      case "home_municipality" -> named(code, words.text("person.home"), "hw-mid");
      case "municipality" -> named(code, words.text("opening.place"), "hw-mid");
      case "occupation" -> named(code, words.text("opening.occupation"), "hw-wide");
      case "expires_on" -> named(code, words.text("opening.expires"), "hw-tight hw-number");
      default -> ofColumn(register.column(code), words);
    };
  }

  private static ListColumn ofColumn(Column<?, ?> column, Words words) {
    String code = column.code();
    String name = words.columnName(code, column.japaneseName());
    return switch (code) {
      case "regular_workers" ->
          new ListColumn(code, name, words.text("unit.people"), "hw-end", List.of(code));
      case "corporate_number", "insurance_office_number", "phone" ->
          named(code, name, "hw-tight hw-number");
      case "moves" -> named(code, name, "");
      case "address", "occupations_wanted", "occupations_experienced", "licences" ->
          named(code, name, "hw-wide");
      default ->
          named(
              code,
              name,
              FormLayout.LONG.contains(code)
                  ? "hw-wide"
                  : switch (column.shape().kind()) {
                    case NUMBER -> "hw-end";
                    case DAY -> "hw-tight hw-number";
                    case TEXT -> isShort(column) ? "hw-tight" : "hw-mid";
                  });
    };
  }

  private static ListColumn drawn(String code, String label, String unit, Words words) {
    return new ListColumn(code, words.text(label), words.text(unit), "hw-end", List.of(code));
  }

  private static ListColumn named(String code, String label, String kind) {
    return new ListColumn(code, label, "", kind, List.of(code));
  }

  private ListColumn inFiles(String... codes) {
    return new ListColumn(code, label, unit, kind, List.of(codes));
  }

  /** One of a few short words. */
  private static boolean isShort(Column<?, ?> column) {
    return !column.shape().options().isEmpty() && CodeKind.of(column.code()).isEmpty();
  }
}
