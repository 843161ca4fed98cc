package jp.hashiwatashi.register.importing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.lists.ListFiles;
import jp.hashiwatashi.shared.lists.PeopleList;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Imported files given back with what became of their rows. */
@Controller
final class ImportDownloadsController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final Imports imports;
  private final ImportsAsked asked;
  private final ListFiles files;

  ImportDownloadsController(Imports imports, ImportsAsked asked, ListFiles files) {
    this.imports = imports;
    this.asked = asked;
    this.files = files;
  }

  /**
   * @param rows result for all rows, wrong for those that were not kept
   * @param ending xlsx, or csv in UTF-8
   * @return the page that is shown where so many people may not be taken out just so; null: sent
   */
  @GetMapping("/imports/{id:[0-9]{1,18}}/{rows:result|wrong}.{ending:xlsx|csv}")
  @Nullable Page file(
      @PathVariable long id,
      @PathVariable String rows,
      @PathVariable String ending,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    Import one = asked.toGiveBack(id);
    ListFormat format = ending.equals("xlsx") ? ListFormat.WORKBOOK : ListFormat.CSV_UTF_8;
    Words words = Words.in(locale);
    boolean onlyWrong = rows.equals("wrong");
    String name = name(one, onlyWrong, format, words);
    ListFiles.Writing writing = out -> imports.giveBack(one, onlyWrong, format, words, out);
    if (one.register() == RegisterName.PEOPLE) {
      return files
          .sendAs(people(one, onlyWrong), name, format.mediaType(), writing, response)
          .orElse(null);
    }
    files.sendPlainAs(title(one, onlyWrong), name, format.mediaType(), writing::to, response);
    return null;
  }

  /** Each row is counted as a person; before the file was compared they are counted as it is written. */
  private PeopleList people(Import one, boolean onlyWrong) {
    ImportCounts counts = imports.counts(one);
    List<String> columns = new ArrayList<>(one.headings());
    columns.add(WORDS.text("result.heading"));
    return new PeopleList(
        title(one, onlyWrong),
        List.of(new Condition(WORDS.text("import.title"), one.fileName())),
        columns,
        Address.of("/imports", Long.toString(one.id())),
        onlyWrong ? counts.wrong() + counts.overtaken() : counts.all());
  }

  private static String title(Import one, boolean onlyWrong) {
    return WORDS.text("approval.import", Long.toString(one.id())) + " " + what(onlyWrong, WORDS);
  }

  private static String what(boolean onlyWrong, Words words) {
    return words.text(onlyWrong ? "result.file.wrong" : "result.file");
  }

  private static String name(Import one, boolean onlyWrong, ListFormat format, Words words) {
    String name = one.fileName().replaceAll("\\.[A-Za-z]{1,5}$", "");
    return name + "_" + what(onlyWrong, words) + "." + format.ending();
  }
}
