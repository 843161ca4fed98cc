package jp.hashiwatashi.register.importing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.TemporaryFiles;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Imported files given back with what became of their rows. */
@Controller
final class ImportDownloadsController {

  private final Imports imports;
  private final TemporaryFiles temporary;

  ImportDownloadsController(Imports imports, TemporaryFiles temporary) {
    this.imports = imports;
    this.temporary = temporary;
  }

  /**
   * @param rows result for all rows, wrong for those that were not kept
   * @param ending xlsx, or csv in UTF-8
   */
  @GetMapping("/imports/{id:[0-9]{1,18}}/{rows:result|wrong}.{ending:xlsx|csv}")
  void file(
      @PathVariable long id,
      @PathVariable String rows,
      @PathVariable String ending,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    Import one =
        imports
            .find(id)
            .orElseThrow(() -> new NothingHere(NothingHere.Kind.IMPORT, Long.toString(id)));
    ListFormat format = ending.equals("xlsx") ? ListFormat.WORKBOOK : ListFormat.CSV_UTF_8;
    Words words = Words.in(locale);
    boolean onlyWrong = rows.equals("wrong");
    Path file = temporary.create();
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        imports.giveBack(one, onlyWrong, format, words, out);
      }
      response.setContentType(format.mediaType());
      response.setContentLengthLong(Files.size(file));
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION, attachment(one, onlyWrong, format, words));
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static String attachment(Import one, boolean onlyWrong, ListFormat format, Words words) {
    String name = one.fileName().replaceAll("\\.[A-Za-z]{1,5}$", "");
    String what = words.text(onlyWrong ? "result.file.wrong" : "result.file");
    return ContentDisposition.attachment()
        .filename(name + "_" + what + "." + format.ending(), StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
