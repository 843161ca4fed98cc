package jp.hashiwatashi.register.web;

import static jp.hashiwatashi.register.web.RecordsAsked.REGISTERS;

import java.util.Locale;
import jp.hashiwatashi.register.MergedRecords;
import jp.hashiwatashi.register.RecordHistory;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What happened to a record. */
@Controller
final class HistoryController {

  private final RecordsAsked records;
  private final RecordHistory history;
  private final MergedRecords merged;

  HistoryController(RecordsAsked records, RecordHistory history, MergedRecords merged) {
    this.records = records;
    this.history = history;
    this.merged = merged;
  }

  @GetMapping("/" + REGISTERS + "/{id}/history")
  HistoryPage history(@PathVariable String register, @PathVariable String id, Locale locale) {
    var asked = records.register(register);
    var words = Words.in(locale);
    var standing = asked.find(id);
    if (standing == null && merged.standingFor(asked.name(), id).isEmpty()) {
      throw RecordsAsked.nothing(asked.name(), id);
    }
    return new HistoryPage(
        asked.name(),
        id,
        standing == null ? id : standing.name(),
        standing != null,
        history.of(asked.name(), id).stream()
            .map(c ->
                new HistoryPage.Entry(
                    c.version(),
                    c.at(),
                    c.by(),
                    Difference.between(asked, c.before(), c.after(), words)))
            .toList(),
        merged.into(asked.name(), id));
  }
}
