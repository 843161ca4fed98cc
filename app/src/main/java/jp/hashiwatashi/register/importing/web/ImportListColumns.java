package jp.hashiwatashi.register.importing.web;

import java.util.Locale;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;

/** The columns of imports as a list. */
final class ImportListColumns extends WrittenColumns<ImportsPage.Listed> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  /**
   * @param onlyMine without whose they are
   */
  ImportListColumns(String title, boolean onlyMine) {
    super(title);
    id("id", "番号", row -> Long.toString(row.one().id()));
    text("file", WORDS.text("import.file"), row -> row.one().fileName());
    if (!onlyMine) {
      text("owner", WORDS.text("import.owner"), row -> row.one().owner());
    }
    text(
        "register",
        WORDS.text("import.register"),
        row -> WORDS.text("register." + row.one().register().code()));
    text("made_at", WORDS.text("import.made-at"), row -> WORDS.moment(row.one().madeAt()));
    text(
        "state",
        WORDS.text("import.state"),
        row -> WORDS.text("import.state." + row.one().state()));
    number("new", WORDS.text("import.show.new"), row -> row.counts().made());
    number("changed", WORDS.text("import.show.changed"), row -> row.counts().changed());
    number("wrong", WORDS.text("import.show.wrong"), row -> row.counts().wrong());
  }
}
