package jp.hashiwatashi.shared.exchange;

import org.jspecify.annotations.Nullable;

/** A small record for tests of tables. */
record Letter(String id, @Nullable Integer weight, @Nullable String text) {

  static final class Columns extends ColumnSet<Letter> {
    private final Column<Letter, String> id = key("letter_id", "手紙番号", Letter::id);
    private final Column<Letter, Integer> weight =
        required("weight", "重さ", Shapes.wholeNumber("10", "g"), Letter::weight);
    private final Column<Letter, String> text =
        optional("text", "本文", Shapes.words(), Letter::text);

    Columns() {
      super("手紙");
    }

    @Override
    public Column<Letter, String> key() {
      return id;
    }

    @Override
    protected void check(Row<Letter> row, RowFaults<Letter> faults) {
      Integer grams = row.find(weight);
      if (grams != null && grams > 50 && row.isBlank(text)) {
        faults.add(text, "重い手紙に本文がありません", "本文を入れてください");
      }
    }

    @Override
    protected Letter build(Row<Letter> row) {
      return new Letter(row.get(id), row.get(weight), row.find(text));
    }
  }
}
