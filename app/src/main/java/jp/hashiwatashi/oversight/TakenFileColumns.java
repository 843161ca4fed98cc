package jp.hashiwatashi.oversight;

import java.util.Locale;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;

/** The columns of the list of files taken out. */
final class TakenFileColumns extends WrittenColumns<TakenFile> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  TakenFileColumns() {
    super(WORDS.text("taken.title"));
    id("id", "番号", row -> Long.toString(row.id()));
    text("at", WORDS.text("taken.at"), row -> WORDS.moment(row.at()));
    text("owner", WORDS.text("taken.owner"), TakenFile::owner);
    text("office", WORDS.text("taken.office"), TakenFile::office);
    text("list", WORDS.text("taken.list"), TakenFile::list);
    text("ending", WORDS.text("taken.ending"), TakenFile::ending);
    text("people", WORDS.text("taken.people"), row -> Long.toString(row.people()));
  }
}
