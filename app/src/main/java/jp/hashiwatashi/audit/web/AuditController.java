package jp.hashiwatashi.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.audit.AuditEntry;
import jp.hashiwatashi.audit.AuditQuestion;
import jp.hashiwatashi.audit.AuditSearch;
import jp.hashiwatashi.audit.AuditTrail;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ListFiles;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail for auditors. What records said before and after is sensitive: who reads it here is noted. */
@Controller
@RequestMapping("/audit")
final class AuditController {

  private static final String OF_PEOPLE = "people/";
  private static final Words WORDS = Words.in(Locale.JAPANESE);
  private static final String PURPOSE = "audit";
  private static final int LONGEST = 200;

  private final AuditSearch search;
  private final AuditTrail trail;
  private final ListFiles people;

  AuditController(AuditSearch search, AuditTrail trail, ListFiles people) {
    this.search = search;
    this.trail = trail;
    this.people = people;
  }

  @GetMapping
  AuditPage search(
      @RequestParam Map<String, String> given,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String size,
      Locale locale) {
    Words words = Words.in(locale);
    AuditForm form = AuditForm.of(given);
    List<FieldFault> faults = form.faults(words);
    int found = faults.isEmpty() ? search.count(form.question()) : 0;
    var paging = Paging.asked(page, size, Math.min(found, AuditSearch.MOST), form.address());
    return new AuditPage(
        form,
        AuditWords.registers(words),
        AuditWords.kinds(words),
        faults,
        faults.isEmpty() ? listed(form.question(), paging) : List.of(),
        paging,
        found > AuditSearch.MOST);
  }

  private List<AuditEntry> listed(AuditQuestion question, Paging paging) {
    return search.list(question, paging.offset(), paging.size());
  }

  /** With faults in the search there is nothing to be taken out: its rows are none. */
  @GetMapping(ShownList.FILES)
  ShownList<AuditEntry> found(@RequestParam Map<String, String> given) {
    AuditForm form = AuditForm.of(given);
    looked("*", "export");
    return list(form.question(), form.conditions(WORDS), form.address());
  }

  @GetMapping("/story")
  Object story(
      @RequestParam(defaultValue = "") String register,
      @RequestParam(defaultValue = "") String record,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String size) {
    if (register.isEmpty() || record.isEmpty()) {
      return Redirects.seeOther(AuditForm.ADDRESS.toString());
    }
    var question = AuditQuestion.storyOf(register, record);
    looked(register + "/" + record, "story");
    var paging = paging(question, page, size, AuditStoryPage.of(register, record));
    return new AuditStoryPage(register, record, listed(question, paging), paging);
  }

  @GetMapping("/story" + ShownList.FILES)
  ShownList<AuditEntry> story(@RequestParam String register, @RequestParam String record) {
    looked(register + "/" + record, "export");
    return list(
        AuditQuestion.storyOf(register, record),
        List.of(
            new Condition(WORDS.text("audit.register"), AuditWords.register(WORDS, register)),
            new Condition(WORDS.text("audit.record"), record)),
        AuditStoryPage.of(register, record));
  }

  @GetMapping("/seen")
  Page seen(
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String size) {
    var question = AuditQuestion.whoSaw(person.strip());
    if (!person.isBlank()) {
      looked(OF_PEOPLE + person.strip(), "seen");
    }
    var paging =
        person.isBlank()
            ? Paging.asked(page, size, 0, AuditSeenPage.of(""))
            : paging(question, page, size, AuditSeenPage.of(person.strip()));
    return new AuditSeenPage(
        person.strip(), person.isBlank() ? List.of() : listed(question, paging), paging);
  }

  @GetMapping("/seen" + ShownList.FILES)
  ShownList<AuditEntry> seen(@RequestParam String person) {
    looked(OF_PEOPLE + person, "export");
    return list(
        AuditQuestion.whoSaw(person),
        List.of(new Condition(WORDS.text("audit.person"), person)),
        AuditSeenPage.of(person));
  }

  /** Who reads what the trail says of a person has looked at that person. */
  private void looked(String at, String what) {
    String number = atMost(at);
    boolean isPerson = number.startsWith(OF_PEOPLE) && number.length() > OF_PEOPLE.length();
    trail.looked(
        "audit_entry",
        number,
        isPerson ? number.substring(OF_PEOPLE.length()) : null,
        what,
        PURPOSE);
  }

  /** No record's number is longer; what was typed is. */
  private static String atMost(String at) {
    boolean whole = at.codePointCount(0, at.length()) <= LONGEST;
    return whole ? at : at.substring(0, at.offsetByCodePoints(0, LONGEST));
  }

  private Paging paging(AuditQuestion question, String page, String size, Address address) {
    return Paging.asked(page, size, Math.min(search.count(question), AuditSearch.MOST), address);
  }

  private ShownList<AuditEntry> list(
      AuditQuestion question, List<Condition> conditions, Address screen) {
    var columns = new AuditColumns();
    ShownList<AuditEntry> whole =
        new ShownList<>(
                WORDS.text("audit.title"),
                columns,
                columns.columns(),
                conditions,
                screen::below,
                screen,
                rows -> search.forEach(question, rows))
            .ofPeople(AuditEntry::personId);
    return people.mayBeTaken(whole) ? whole : outline(whole);
  }

  /** The list without what records said, which is of too many people to be taken out by one person. */
  private static ShownList<AuditEntry> outline(ShownList<AuditEntry> whole) {
    List<Condition> conditions = new ArrayList<>(whole.conditions());
    conditions.add(new Condition(WORDS.text("export.note"), WORDS.text("audit.outline")));
    return new ShownList<>(
        WORDS.text("audit.title.outline"),
        whole.set(),
        whole.columns().stream().filter(column -> !AuditColumns.saysContents(column)).toList(),
        conditions,
        whole.files(),
        whole.screen(),
        whole.rows());
  }
}
