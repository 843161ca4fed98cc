package jp.hashiwatashi.audit.web;

import java.util.Locale;
import jp.hashiwatashi.audit.AuditEntry;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;

/** The columns of entries as a list. */
final class AuditColumns extends WrittenColumns<AuditEntry> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  AuditColumns() {
    super(WORDS.text("audit.title"));
    id("number", WORDS.text("audit.number"), entry -> Long.toString(entry.number()));
    text("at", WORDS.text("audit.at"), entry -> WORDS.moment(entry.at()));
    text("actor", WORDS.text("audit.actor"), AuditEntry::actor);
    text("source", WORDS.text("audit.source"), AuditEntry::source);
    text("kind", WORDS.text("audit.kind"), entry -> WORDS.text("audit.kind." + entry.kind()));
    text(
        "register",
        WORDS.text("audit.register"),
        entry -> AuditWords.register(WORDS, entry.register()));
    text("record", WORDS.text("audit.record"), AuditEntry::recordId);
    text("person", WORDS.text("audit.person"), AuditEntry::personId);
    text("what", WORDS.text("audit.what"), AuditEntry::what);
    text("purpose", WORDS.text("audit.purpose"), AuditEntry::purpose);
    text(BEFORE, WORDS.text("audit.before"), AuditEntry::before);
    text(AFTER, WORDS.text("audit.after"), AuditEntry::after);
  }

  /** Whether a column says what a record said, rather than what became of it. */
  static boolean saysContents(Column<AuditEntry, ?> column) {
    return column.code().equals(BEFORE) || column.code().equals(AFTER);
  }
}
