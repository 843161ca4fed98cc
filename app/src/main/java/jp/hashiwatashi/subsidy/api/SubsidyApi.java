package jp.hashiwatashi.subsidy.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.shared.exchange.Shown;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Refusal;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.CasesAtOnce;
import jp.hashiwatashi.subsidy.cases.CaseFault;
import jp.hashiwatashi.subsidy.cases.CaseLimits;
import jp.hashiwatashi.subsidy.cases.CaseReading;
import jp.hashiwatashi.subsidy.cases.CasesFault;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Subsidies for programs: the same cases and answers as the command {@code subsidy}. Nothing is kept. */
@Tag(name = "subsidies")
@RestController
@RequestMapping(path = "/api", produces = "application/json")
final class SubsidyApi {

  private final CasesAtOnce atOnce;

  SubsidyApi(CasesAtOnce atOnce) {
    this.atOnce = atOnce;
  }

  @Operation(
      summary = "What cases may claim, how much, why, by when",
      description =
          "The body is an array of {id, scheme, facts}, the answer an array in the same order, both as files of"
              + " the command subsidy have them; up to 10,000 cases. A fact left out, or null, is not known. Two"
              + " requests are worked on at once; further ones are told 429 with Retry-After.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = CaseAsked.class))))
  @PostMapping(path = "/subsidies/answers", consumes = "application/json")
  List<AnswerTold> answers(HttpServletRequest request, Locale locale) throws IOException {
    try (var place = atOnce.take()) {
      return answered(request, locale);
    }
  }

  private static List<AnswerTold> answered(HttpServletRequest request, Locale locale)
      throws IOException {
    Words words = Words.in(locale);
    byte[] body = request.getInputStream().readNBytes(CaseLimits.MOST_BYTES + 1);
    if (body.length > CaseLimits.MOST_BYTES) {
      throw refused("", words.text("subsidy.api.bytes", words.number(CaseLimits.MOST_BYTES)));
    }
    try {
      return CaseReading.read(body, CaseLimits.MOST_CASES).stream().map(AnswerTold::of).toList();
    } catch (CasesFault fault) {
      throw new Refusal(
          fault.faults().stream().map(one -> new FieldFault(field(one), told(one))).toList());
    }
  }

  private static Refusal refused(String field, String what) {
    return new Refusal(List.of(new FieldFault(field, what)));
  }

  /** What, and how to mend it; the case by its own number too, where it has one. */
  private static String told(CaseFault fault) {
    return fault.id().isEmpty() ? fault.told() : "「" + Shown.of(fault.id()) + "」: " + fault.told();
  }

  /** Which case and which of its facts: {@code [3].cost}, counted from 0; empty for all. */
  private static String field(CaseFault fault) {
    String name = fault.fact().isEmpty() ? "" : "." + fault.fact();
    return fault.number() == 0 ? "" : "[" + (fault.number() - 1) + "]" + name;
  }
}
