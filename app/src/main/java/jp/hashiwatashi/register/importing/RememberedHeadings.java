package jp.hashiwatashi.register.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   * What each heading means: what this person chose the last time, else what somebody chose, else the
   * column of its name. Empty for one that is not read, and for a column's second heading.
   */
  Map<String, String> guess(EditedRegister<?> register, List<String> headings, String person) {
    Map<String, String> known = new HashMap<>();
    for (Column<?, ?> column : register.columns().columns()) {
      known.put(folded(column.code()), column.code());
      known.put(folded(column.japaneseName()), column.code());
    }
    jdbc.sql(
            """
            select heading, column_code from import_heading where register = :register
            order by chosen_by = :person, chosen_at
            """)
        .param("register", register.name().code())
        .param("person", person)
        .query(row -> {
          known.put(row.getString(1), row.getString(2));
        });
    Map<String, String> guessed = new LinkedHashMap<>();
    for (String heading : headings) {
      if (!heading.isBlank()) {
        String code = known.getOrDefault(folded(heading), "");
        boolean free = !guessed.containsValue(code);
        guessed.putIfAbsent(heading, free ? code : "");
      }
    }
    return guessed;
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
