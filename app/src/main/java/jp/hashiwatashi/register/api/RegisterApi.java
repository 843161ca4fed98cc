package jp.hashiwatashi.register.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.access.approval.PeopleTaken;
import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers for programs. */
@Tag(name = "registers")
@RestController
@RequestMapping(path = "/api", produces = "application/json")
final class RegisterApi {

  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final PeopleTaken taken;

  RegisterApi(SendingRecordStore people, OpeningStore openings, PeopleTaken taken) {
    this.people = people;
    this.openings = openings;
    this.taken = taken;
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

  @Operation(summary = "People to be placed")
  @ListOf(RegisterName.PEOPLE)
  @GetMapping("/seekers")
  Rows<SeekerListed> seekers(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    var slice = ListAsked.of(RegisterName.PEOPLE, given, Words.in(locale)).read(people);
    taken.page(slice.rows().size());
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

  @Operation(summary = "People to be placed, by words or the name of who is in charge")
  @ListOf(RegisterName.PEOPLE)
  @PostMapping(path = "/seekers", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Rows<SeekerListed> seekersFound(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    return seekers(given, locale);
  }

  @Operation(summary = "Openings")
  @ListOf(RegisterName.OPENINGS)
  @GetMapping("/openings")
  Rows<OpeningListed> openings(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    var slice = ListAsked.of(RegisterName.OPENINGS, given, Words.in(locale)).read(openings);
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

  @Operation(summary = "Openings, by words or the name of who is in charge")
  @ListOf(RegisterName.OPENINGS)
  @PostMapping(path = "/openings", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Rows<OpeningListed> openingsFound(
      @Parameter(hidden = true) @RequestParam Map<String, String> given, Locale locale) {
    return openings(given, locale);
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
}
