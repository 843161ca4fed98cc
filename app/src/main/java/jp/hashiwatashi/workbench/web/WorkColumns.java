package jp.hashiwatashi.workbench.web;

import java.util.Locale;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.Work;

/** The columns of a day's work as a list: what has a day first, then what has none. */
final class WorkColumns extends WrittenColumns<Work> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  WorkColumns() {
    super(WORDS.text("day.title"));
    text("day", WORDS.text("day.work.day"), w -> w.day() == null ? null : WORDS.shortDay(w.day()));
    text("register", "登録", w -> WORDS.text("register." + w.register().code()));
    id("id", "番号", w -> w.id().isEmpty() ? null : w.id());
    text("name", WORDS.text("day.work.whom"), w -> w.name().isEmpty() ? null : w.name());
    text(
        "what",
        WORDS.text("day.work.what"),
        w -> WORDS.text("work." + w.kind(), WORDS.number(w.number())));
  }
}
