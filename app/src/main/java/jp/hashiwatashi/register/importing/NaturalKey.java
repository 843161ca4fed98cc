package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tells a register's things apart where they have no number. A row that leaves any of it open says
 * too little of which thing it is.
 *
 * @param alternatives codes of columns, of which all those of one alternative have to be stated
 * @param kept where the register's table has what is sought
 * @param sought code of the column that is sought; empty for the keys of what is alike
 */
record NaturalKey(List<List<String>> alternatives, String kept, String sought) {

  private static final String LIKENESS = "likeness && :sought::text[]";

  static NaturalKey of(RegisterName register) {
    return switch (register) {
      case PEOPLE -> alike(List.of("name", "kana", "birth_date"));
      case EMPLOYERS -> alike(List.of("corporate_number"), List.of("name", "address"));
      case ESTABLISHMENTS ->
          alike(List.of("insurance_office_number"), List.of("employer_id", "name"));
      case CONTACTS -> alike(List.of("employer_id", "name"));
      case OPENINGS ->
          new NaturalKey(
              List.of(List.of("employer_id", "occupation")),
              "employer_id = any (:sought)",
              "employer_id");
    };
  }

  @SafeVarargs
  private static NaturalKey alike(List<String>... alternatives) {
    return new NaturalKey(List.of(alternatives), LIKENESS, "");
  }

  /** @param text of a column, by its code; empty when nothing is stated */
  boolean isStated(UnaryOperator<String> text) {
    return alternatives.stream()
        .anyMatch(codes -> codes.stream().noneMatch(code -> text.apply(code).isEmpty()));
  }

  /** Ids of all records that may have the same natural key as one of these, in order. */
  <R extends Registered> List<String> candidates(
      EditedRegister<R> register, List<R> records, JdbcClient jdbc) {
    List<String> all = new ArrayList<>();
    for (R record : records) {
      if (sought.isEmpty()) {
        all.addAll(Arrays.asList(register.likeness(record)));
      } else {
        all.add(register.columns().textOf(sought, record));
      }
    }
    return jdbc.sql(
            "select id from %s where %s order by id".formatted(register.name().table(), kept))
        .params(Map.of("sought", all.stream().distinct().toArray(String[]::new)))
        .query((row, n) -> row.getString(1))
        .list();
  }
}
