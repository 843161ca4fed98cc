package jp.hashiwatashi.shared.exchange;

import org.jspecify.annotations.Nullable;

/** A record with a text that is kept exactly, for tests of what is taken out. */
record Note(String id, @Nullable String text, @Nullable Integer count, @Nullable Boolean done) {

  static final class Columns extends ColumnSet<Note> {
    private final Column<Note, String> id = key("note_id", "メモ番号", Note::id);
    private final Column<Note, String> text = optional("text", "本文", Shapes.text(), Note::text);
    private final Column<Note, Integer> count =
        optional("count", "数", Shapes.wholeNumber("10"), Note::count);
    private final Column<Note, Boolean> done = optional("done", "済み", Shapes.yesNo(), Note::done);

    Columns() {
      super("メモ");
    }

    @Override
    public Column<Note, String> key() {
      return id;
    }

    @Override
    protected void check(Row<Note> row, RowFaults<Note> faults) {}

    @Override
    protected Note build(Row<Note> row) {
      return new Note(row.get(id), row.find(text), row.find(count), row.find(done));
    }
  }
}
