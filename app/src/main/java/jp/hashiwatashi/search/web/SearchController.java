package jp.hashiwatashi.search.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.search.Found;
import jp.hashiwatashi.search.Hit;
import jp.hashiwatashi.search.RecordSearch;
import jp.hashiwatashi.search.RegisterHits;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One box over all registers. */
@Controller
final class SearchController {

  /** Hits of each register on the page of all registers. */
  private static final int EACH = 10;

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final RecordSearch search;

  SearchController(RecordSearch search) {
    this.search = search;
  }

  @GetMapping("/search")
  SearchPage search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "in", defaultValue = "") String register,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String size,
      Locale locale) {
    String text = q.strip();
    if (text.length() > RecordSearch.LONGEST) {
      String told = Words.in(locale).text("search.fault.long", text.length(), RecordSearch.LONGEST);
      var faults = List.of(new FieldFault("search", told));
      return new SearchPage(text, null, search.search("", EACH), null, faults);
    }
    Optional<RegisterName> only = RegisterName.of(register);
    return only.isPresent()
        ? list(text, only.get(), number(page, 1), number(size, 50))
        : new SearchPage(text, null, search.search(text, EACH), null, List.of());
  }

  /**
   * What is shown, all pages of it.
   *
   * @return null where the page is shown that says what is wrong
   */
  @GetMapping("/search" + ShownList.FILES)
  @Nullable ShownList<Hit> files(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "in", defaultValue = "") String register,
      HttpServletResponse response)
      throws IOException {
    String text = q.strip();
    RegisterName only = RegisterName.of(register).orElse(null);
    if (text.length() > RecordSearch.LONGEST) {
      response.sendRedirect(SearchPage.list(text, only).toString());
      return null;
    }
    Found found =
        only == null ? search.search(text, EACH) : search.list(only, text, 0, RecordSearch.MOST);
    List<Condition> conditions = new ArrayList<>();
    conditions.add(new Condition(WORDS.text("search.word"), text));
    if (!found.state().complete()) {
      conditions.add(new Condition(WORDS.text("export.note"), WORDS.text("search.building")));
    }
    for (RegisterHits hits : found.registers()) {
      conditions.add(
          new Condition(
              WORDS.text("register." + hits.register().code()), SearchPage.count(hits, WORDS)));
    }
    return ShownList.of(
            WORDS.text("search.title"),
            new HitColumns(),
            conditions,
            SearchPage.list(text, only),
            found.registers().stream().flatMap(hits -> hits.hits().stream()).toList())
        .ofPeople(hit -> hit.register() == RegisterName.PEOPLE ? hit.id() : null);
  }

  private SearchPage list(String text, RegisterName register, int page, int size) {
    var address = SearchPage.list(text, register);
    Paging asked = Paging.of(page, size, RecordSearch.MOST, address);
    Found found = search.list(register, text, (asked.page() - 1) * asked.size(), asked.size());
    int count = found.registers().stream().mapToInt(RegisterHits::count).sum();
    Paging paging = Paging.of(asked.page(), asked.size(), count, address);
    if (paging.page() != asked.page()) {
      found = search.list(register, text, (paging.page() - 1) * paging.size(), paging.size());
    }
    return new SearchPage(text, register, found, paging, List.of());
  }

  private static int number(String text, int otherwise) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
