package jp.hashiwatashi.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.register.Draft;
import jp.hashiwatashi.register.DraftKey;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a record's own texts say of it, chosen by a person and taken into the form. */
@Controller
final class ProposalsController {

  private static final String READ = "{register:people|openings}";

  private final RecordsAsked records;
  private final Drafts drafts;

  ProposalsController(RecordsAsked records, Drafts drafts) {
    this.records = records;
    this.drafts = drafts;
  }

  @GetMapping({"/people/new/proposals", "/openings/new/proposals"})
  ProposalsPage ofNew(
      HttpServletRequest request, @RequestParam @Nullable String form, Locale locale) {
    return Proposing.page(standing(ofAddress(request), null, form), Words.in(locale));
  }

  @GetMapping("/" + READ + "/{id}/proposals")
  ProposalsPage of(@PathVariable String register, @PathVariable String id, Locale locale) {
    return Proposing.page(standing(records.register(register), id, null), Words.in(locale));
  }

  @PostMapping({"/people/new/proposals", "/openings/new/proposals"})
  Object takenIntoNew(
      HttpServletRequest request, @RequestParam MultiValueMap<String, String> sent) {
    return take(Typed.sent(ofAddress(request), null, sent), sent);
  }

  @PostMapping("/" + READ + "/{id}/proposals")
  Object taken(
      @PathVariable String register,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent) {
    return take(Typed.sent(records.register(register), id, sent), sent);
  }

  /** A new record's address has no place for a variable: a list's own addresses would hide it. */
  private EditedRegister<?> ofAddress(HttpServletRequest request) {
    return records.register(request.getRequestURI().split("/")[1]);
  }

  /** What is registered, with the draft's texts over it. */
  private Typed<?> standing(
      EditedRegister<?> register, @Nullable String id, @Nullable String form) {
    long version = 0;
    Map<String, String> texts = new TreeMap<>();
    if (id != null) {
      var registered = RecordsAsked.standing(register, id);
      version = registered.version();
      texts.putAll(registered.shown());
    }
    var key = DraftKey.of(register.name(), id, form);
    Draft draft = drafts.find(key).orElse(null);
    if (draft != null) {
      version = draft.baseVersion();
      texts.putAll(draft.texts());
    }
    FormLayout.COMPUTED.forEach(texts::remove);
    return new Typed<>(register, id, key.form(), version, texts);
  }

  private Object take(Typed<?> typed, MultiValueMap<String, String> sent) {
    drafts.keep(typed.draft(), typed.baseVersion(), Proposing.taken(typed, sent));
    return Redirects.seeOther(RecordForm.address(typed.draft()));
  }
}
