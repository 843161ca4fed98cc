package jp.hashiwatashi.audit.web;

import java.util.Locale;
import jp.hashiwatashi.audit.AuditEntry;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;

/** The columns of entries as a list. */
final class AuditColumns extends WrittenColumns<AuditEntry> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

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
    text("before", WORDS.text("audit.before"), AuditEntry::before);
    text("after", WORDS.text("audit.after"), AuditEntry::after);
  }
}
