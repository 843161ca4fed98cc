package jp.hashiwatashi.register.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Refusal;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers for programs. */
@Tag(name = "registers")
@RestController
@RequestMapping(path = "/api", produces = "application/json")
final class RegisterApi {

  private static final int MOST = 200;

  private final SendingRecordStore people;
  private final OpeningStore openings;

  RegisterApi(SendingRecordStore people, OpeningStore openings) {
    this.people = people;
    this.openings = openings;
  }

  /** A page of a list. {@code total} counts the rows of all pages. */
  record Rows<T>(int total, List<T> rows) {}

  /** What a list tells of a person. */
  record SeekerListed(
      String id,
      String name,
      String kana,
      List<Move> moves,
      @JsonProperty("occupations_wanted") List<String> occupationsWanted) {}

  /** What a list tells of an opening; {@code confidential} as in {@link Handling}. */
  record OpeningListed(
      String id,
      @Nullable String employer,
      boolean confidential,
      List<Move> moves,
      String occupation,
      int vacancies) {}

  @Operation(
      summary = "People to be placed, by id",
      description = "q: part of an id, a name or its reading")
  @GetMapping("/seekers")
  Rows<SeekerListed> seekers(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") String page,
      @RequestParam(defaultValue = "50") String size,
      Locale locale) {
    var wanted = Wanted.of(page, size, Words.in(locale));
    var slice = people.list(filter(q), SendingRecordStore.Order.ID, wanted.offset(), wanted.size());
    return new Rows<>(
        slice.total(),
        slice.rows().stream()
            .map(r ->
                new SeekerListed(
                    r.id(),
                    r.name(),
                    r.kana(),
                    r.profile().moves().stream().sorted().toList(),
                    r.profile().occupationsWanted().stream()
                        .map(OccupationCode::toString)
                        .toList()))
            .toList());
  }

  @Operation(summary = "Openings, by id", description = "q: part of an id, an employer or the work")
  @GetMapping("/openings")
  Rows<OpeningListed> openings(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") String page,
      @RequestParam(defaultValue = "50") String size,
      Locale locale) {
    var wanted = Wanted.of(page, size, Words.in(locale));
    var slice = openings.list(filter(q), OpeningStore.Order.ID, wanted.offset(), wanted.size());
    return new Rows<>(
        slice.total(),
        slice.rows().stream()
            .map(r ->
                new OpeningListed(
                    r.id(),
                    r.employer(),
                    r.handling().confidential(),
                    r.profile().moves().stream().sorted().toList(),
                    r.profile().occupation().toString(),
                    r.profile().vacancies()))
            .toList());
  }

  @Operation(summary = "All that is known of one person")
  @GetMapping("/seekers/{id}")
  SeekerTold seeker(@PathVariable String id) {
    return people
        .find(id)
        .map(SeekerTold::of)
        .orElseThrow(() -> new NothingHere(NothingHere.Kind.PERSON, id));
  }

  @Operation(summary = "All that is known of one opening")
  @GetMapping("/openings/{id}")
  OpeningTold opening(@PathVariable String id) {
    return openings
        .find(id)
        .map(OpeningTold::of)
        .orElseThrow(() -> new NothingHere(NothingHere.Kind.OPENING, id));
  }

  private static RegisterFilter filter(String text) {
    return new RegisterFilter(text, 0, 0, null, false);
  }

  private record Wanted(int offset, int size) {

    static Wanted of(String page, String size, Words words) {
      int rows = size.matches("[0-9]{1,3}") ? Integer.parseInt(size) : 0;
      int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
      List<FieldFault> faults = new ArrayList<>();
      if (number < 1) {
        faults.add(new FieldFault("page", words.text("api.fault.page")));
      }
      if (rows < 1 || rows > MOST) {
        faults.add(new FieldFault("size", words.text("api.fault.size", MOST)));
      }
      if (!faults.isEmpty()) {
        throw new Refusal(faults);
      }
      return new Wanted((number - 1) * rows, rows);
    }
  }
}
