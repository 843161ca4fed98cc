package jp.hashiwatashi.register.web;

import static jp.hashiwatashi.register.web.RecordsAsked.REGISTERS;

import java.util.Objects;
import jp.hashiwatashi.register.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is being typed, kept by the page's script every few seconds. */
@Controller
final class DraftsController {

  private final RecordsAsked records;
  private final Drafts drafts;

  DraftsController(RecordsAsked records, Drafts drafts) {
    this.records = records;
    this.drafts = drafts;
  }

  @PostMapping("/drafts/" + REGISTERS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(@PathVariable String register, @RequestParam MultiValueMap<String, String> sent) {
    String id = Objects.requireNonNullElse(sent.getFirst("record"), "");
    var typed = Typed.sent(records.register(register), id.isEmpty() ? null : id, sent);
    drafts.keep(typed.draft(), typed.baseVersion(), typed.texts());
  }
}
