package jp.hashiwatashi.register.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which heading of a file is which column: by name, or as somebody chose before. */
@Repository
class RememberedHeadings {

  private final JdbcClient jdbc;

  RememberedHeadings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A heading as it is compared: any width, any case, no blanks. */
  private static String folded(String heading) {
    return JapaneseInput.compact(heading).toLowerCase(Locale.ROOT);
  }

  /**
   * What headings mean.
   *
   * @param mapping heading to code of the column; empty for one that is not read, and for a column's
   *     second heading
   * @param remembered headings that are not the column of their name, or no column's name, but what
   *     somebody chose before
   */
  record Guess(Map<String, String> mapping, Map<String, ChosenBefore> remembered) {}

  /**
   * What each heading means: what this person chose the last time, else the column of its name, else
   * what somebody else chose. What one person once chose for a name that a column has is nobody
   * else's affair.
   */
  Guess guess(EditedRegister<?> register, List<String> headings, String person) {
    Map<String, String> named = new HashMap<>();
    for (Column<?, ?> column : register.columns().columns()) {
      named.put(folded(column.code()), column.code());
      named.put(folded(column.japaneseName()), column.code());
    }
    Chosen chosen = chosen(register.name(), headings, person);
    Map<String, String> mapping = new LinkedHashMap<>();
    Map<String, ChosenBefore> remembered = new HashMap<>();
    for (String heading : headings) {
      if (heading.isBlank() || mapping.containsKey(heading)) {
        continue;
      }
      String folded = folded(heading);
      String own = chosen.own().get(folded);
      String byName = ResultFile.isResult(heading) ? "" : named.get(folded);
      String others = chosen.others().get(folded);
      String code =
          own != null ? own : byName != null ? byName : Objects.requireNonNullElse(others, "");
      if (own != null && !own.equals(byName)) {
        remembered.put(heading, ChosenBefore.OWN);
      } else if (own == null && byName == null && others != null) {
        remembered.put(heading, ChosenBefore.OTHERS);
      }
      mapping.put(heading, mapping.containsValue(code) ? "" : code);
    }
    return new Guess(mapping, remembered);
  }

  /** Codes of columns by folded headings: the latest choice of each kind. */
  private record Chosen(Map<String, String> own, Map<String, String> others) {}

  private Chosen chosen(RegisterName register, List<String> headings, String person) {
    Chosen chosen = new Chosen(new HashMap<>(), new HashMap<>());
    jdbc.sql(
            """
            select heading, column_code, chosen_by = :person as own from import_heading
            where register = :register and heading = any (:headings) order by chosen_at
            """)
        .param("register", register.code())
        .param("person", person)
        .param("headings", headings.stream().map(RememberedHeadings::folded).toArray(String[]::new))
        .query(row -> {
          (row.getBoolean("own") ? chosen.own() : chosen.others())
              .put(row.getString("heading"), row.getString("column_code"));
        });
    return chosen;
  }

  void remember(RegisterName register, Map<String, String> mapping, String person) {
    mapping.forEach((heading, code) ->
        jdbc.sql(
                """
                insert into import_heading (register, heading, chosen_by, column_code)
                values (:register, :heading, :person, :code)
                on conflict (register, heading, chosen_by) do update
                set column_code = excluded.column_code, chosen_at = now()
                """)
            .param("register", register.code())
            .param("heading", folded(heading))
            .param("person", person)
            .param("code", code)
            .update());
  }
}
