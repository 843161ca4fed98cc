package jp.hashiwatashi.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.access.approval.PeopleTaken;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.search.Found;
import jp.hashiwatashi.search.RecordSearch;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Refusal;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One search over all registers, for programs. */
@Tag(name = "search")
@RestController
@RequestMapping(path = "/api", produces = "application/json")
final class SearchApi {

  private static final int MOST = 50;

  private final RecordSearch search;
  private final PeopleTaken taken;

  SearchApi(RecordSearch search, PeopleTaken taken) {
    this.search = search;
    this.taken = taken;
  }

  @Operation(
      summary = "Records of all registers by words, the best first",
      description =
          "q: ids, names, readings, numbers in any grouping, or other words, all of which a record"
              + " holds; k: records of each register, 1 to 50")
  @PostMapping(path = "/search", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  SearchTold search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "10") String k,
      Locale locale) {
    var words = Words.in(locale);
    int each = k.matches("[0-9]{1,3}") ? Integer.parseInt(k) : 0;
    List<FieldFault> faults = new ArrayList<>();
    if (q.isBlank()) {
      faults.add(new FieldFault("q", words.text("search.fault.empty")));
    }
    if (q.length() > RecordSearch.LONGEST) {
      faults.add(
          new FieldFault("q", words.text("search.fault.long", q.length(), RecordSearch.LONGEST)));
    }
    if (each < 1 || each > MOST) {
      faults.add(new FieldFault("k", words.text("search.fault.k", MOST)));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    Found found = search.search(q, each);
    taken.page(people(found));
    return SearchTold.of(found);
  }

  private static int people(Found found) {
    return found.registers().stream()
        .filter(hits -> hits.register() == RegisterName.PEOPLE)
        .mapToInt(hits -> hits.hits().size())
        .sum();
  }
}
