package jp.hashiwatashi.register.web;

import static jp.hashiwatashi.register.web.RecordsAsked.REGISTERS;

import java.util.Locale;
import java.util.Objects;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is being typed, kept by the page's script every few seconds. */
@Controller
final class DraftsController {

  private final RecordsAsked records;
  private final Drafts drafts;
  private final Gone gone;

  DraftsController(RecordsAsked records, Drafts drafts, Gone gone) {
    this.records = records;
    this.drafts = drafts;
    this.gone = gone;
  }

  /**
   * @return nothing; of a record that is gone meanwhile, what has become of it and of what was typed
   */
  @PostMapping(path = "/drafts/" + REGISTERS, produces = "text/plain;charset=UTF-8")
  ResponseEntity<String> keep(
      @PathVariable String register,
      @RequestParam MultiValueMap<String, String> sent,
      Locale locale) {
    String id = Objects.requireNonNullElse(sent.getFirst("record"), "");
    var typed = Typed.sent(records.register(register), id.isEmpty() ? null : id, sent);
    drafts.keep(typed.draft(), typed.baseVersion(), typed.texts());
    return gone.isGone(typed)
        ? ResponseEntity.ok(Words.in(locale).text("edit.draft.gone"))
        : ResponseEntity.noContent().build();
  }
}
