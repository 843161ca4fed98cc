package jp.hashiwatashi.subsidy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.shared.page.FileAnswer;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.CasesAtOnce;
import jp.hashiwatashi.subsidy.cases.AnswerJson;
import jp.hashiwatashi.subsidy.cases.CaseLimits;
import jp.hashiwatashi.subsidy.cases.CaseReading;
import jp.hashiwatashi.subsidy.cases.CasesFault;
import jp.hashiwatashi.subsidy.cases.SubsidyCase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * A file of cases on the screen: what came of it first, then the file of answers, the same that the command
 * writes. Nothing is kept in between: the page carries the cases.
 */
@Controller
final class BatchController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final FileAnswer files;
  private final CasesAtOnce atOnce;

  BatchController(FileAnswer files, CasesAtOnce atOnce) {
    this.files = files;
    this.atOnce = atOnce;
  }

  @GetMapping("/subsidies/batch")
  BatchPage form() {
    return BatchPage.empty();
  }

  @PostMapping("/subsidies/batch")
  BatchPage answer(@RequestParam(required = false) @Nullable MultipartFile file, Locale locale)
      throws IOException {
    Words words = Words.in(locale);
    if (file == null || file.isEmpty()) {
      return BatchPage.refused(words.text("subsidy.batch.nothing"));
    }
    if (file.getSize() > CaseLimits.MOST_BYTES) {
      return BatchPage.refused(
          words.text("subsidy.batch.bytes", words.number(CaseLimits.MOST_BYTES)));
    }
    try (var place = atOnce.take()) {
      byte[] json = file.getBytes();
      List<SubsidyCase> cases = CaseReading.read(json, CaseLimits.MOST_CASES);
      return new BatchPage(
          List.of(), List.of(), AnsweredCases.of(cases, CarriedCases.packed(json)));
    } catch (CasesFault fault) {
      return new BatchPage(List.of(), fault.faults(), null);
    }
  }

  /** What the page carried, answered as a file; what it never carried is refused. */
  @PostMapping("/subsidies/batch/answers")
  void answers(@RequestParam(defaultValue = "") String cases, HttpServletResponse response)
      throws IOException {
    try (var place = atOnce.take()) {
      List<SubsidyCase> read = carried(cases);
      files.send(
          WORDS.text("subsidy.batch.file"),
          "json",
          "application/json",
          out -> AnswerJson.write(read, out),
          response);
    }
  }

  private static List<SubsidyCase> carried(String cases) {
    try {
      byte[] json = CarriedCases.unpacked(cases, CaseLimits.MOST_BYTES);
      if (json.length <= CaseLimits.MOST_BYTES) {
        return CaseReading.read(json, CaseLimits.MOST_CASES);
      }
    } catch (IOException | CasesFault changed) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, changed);
    }
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}
