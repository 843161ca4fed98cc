package jp.hashiwatashi.register.web;

import java.util.Optional;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.page.Words;

/** What stands in a record's columns as pages tell it: names instead of codes, amounts with units. */
record CellsInWords(Words words) {

  /** The value of a column by itself, with its unit; empty: not stated. */
  String told(Column<?, ?> column, Standing standing) {
    return stated(column, standing)
        .map(text ->
            switch (column.code()) {
              case "municipality" -> place(text);
              case "industry_group" -> words.industry(IndustryGroup.of(Integer.parseInt(text)));
              case "capital" -> words.yen(Long.parseLong(text));
              case "regular_workers" ->
                  words.text("value.people", words.number(Long.parseLong(text)));
              default -> option(column, text, standing);
            })
        .orElse("");
  }

  private static Optional<String> stated(Column<?, ?> column, Standing standing) {
    return Optional.ofNullable(standing.texts().get(column.code())).filter(t -> !t.isEmpty());
  }

  /** The canonical text of a municipality is a code that is known. */
  private String place(String code) {
    int position = Municipalities.get().indexOf(code);
    return position < 0 ? code : words.text("code.named", words.place(position), code);
  }

  private String option(Column<?, ?> column, String text, Standing standing) {
    return column.shape().options().stream()
        .filter(option -> option.code().equals(text))
        .map(option -> words.option(option.code(), option.japaneseName()))
        .findFirst()
        .orElse(standing.shown().getOrDefault(column.code(), text));
  }
}
