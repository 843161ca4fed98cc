package jp.hashiwatashi.register.importing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.register.importing.ImportNews;
import jp.hashiwatashi.register.importing.ImportState;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.exchange.PastedTable;
import jp.hashiwatashi.shared.lists.ShownList;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.TemporaryFiles;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files taken into the registers: sent, said which column is which, looked at, and kept. */
@Controller
final class ImportController {

  private static final Words WORDS = Words.in(Locale.JAPANESE);
  private static final long MOST_BYTES = 200L << 20;

  private final Imports imports;
  private final ImportsAsked asked;
  private final ImportDrawing drawing;
  private final ImportNews news;
  private final TemporaryFiles temporary;

  ImportController(
      Imports imports,
      ImportsAsked asked,
      ImportDrawing drawing,
      ImportNews news,
      TemporaryFiles temporary) {
    this.imports = imports;
    this.asked = asked;
    this.drawing = drawing;
    this.news = news;
    this.temporary = temporary;
  }

  @GetMapping({
    "/people/import",
    "/openings/import",
    "/employers/import",
    "/establishments/import",
    "/contacts/import"
  })
  ImportUploadPage upload(HttpServletRequest request) {
    return new ImportUploadPage(ofPath(request), "", List.of());
  }

  private static RegisterName ofPath(HttpServletRequest request) {
    return RegisterName.of(request.getRequestURI().split("/")[1]).orElseThrow();
  }

  @PostMapping({
    "/people/import",
    "/openings/import",
    "/employers/import",
    "/establishments/import",
    "/contacts/import"
  })
  Object receive(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String pasted,
      Locale locale)
      throws IOException {
    RegisterName register = ofPath(request);
    Words words = Words.in(locale);
    MultipartFile sent = file == null || file.isEmpty() ? null : file;
    if (sent == null && pasted.isBlank()) {
      var fault = new FieldFault("file", words.text("import.upload.nothing"));
      return new ImportUploadPage(register, pasted, List.of(fault));
    }
    if (sent != null && sent.getSize() > MOST_BYTES) {
      var fault = new FieldFault("file", words.text("import.upload.large", MOST_BYTES >> 20));
      return new ImportUploadPage(register, pasted, List.of(fault));
    }
    Path kept = temporary.create();
    try {
      if (sent != null) {
        sent.transferTo(kept);
      } else {
        Files.writeString(kept, PastedTable.asCsv(pasted.replace("\uFEFF", "")));
      }
      String name = sent != null ? named(sent.getOriginalFilename()) : words.text("import.pasted");
      return Redirects.seeOther("/imports/" + imports.receive(register, name, kept));
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  /** Without folders, and without what could turn the text around. */
  private static String named(@Nullable String original) {
    String name = original == null ? "" : original.replace('\\', '/');
    String last = name.substring(name.lastIndexOf('/') + 1);
    String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
    return plain.isEmpty() ? "file" : plain.substring(0, Math.min(200, plain.length()));
  }

  @GetMapping("/imports")
  ImportsPage list(
      @RequestParam(defaultValue = "") String whose,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String size) {
    int mine = imports.count(true);
    int all = imports.count(false);
    boolean onlyMine = onlyMine(whose, mine, all);
    var paging = Paging.asked(page, size, onlyMine ? mine : all, ImportsPage.address(onlyMine));
    List<Import> some = imports.list(onlyMine, paging.offset(), paging.size());
    return new ImportsPage(listed(some), onlyMine, mine, all, paging);
  }

  /** The own first; who has none and sees others' is shown these. */
  private static boolean onlyMine(String whose, int mine, int all) {
    return whose.equals(ImportsPage.MINE)
        || !whose.equals(ImportsPage.ALL) && (mine > 0 || all == 0);
  }

  private List<ImportsPage.Listed> listed(List<Import> some) {
    Map<Long, ImportCounts> counts = imports.counts(some);
    return some.stream()
        .map(one -> new ImportsPage.Listed(one, Objects.requireNonNull(counts.get(one.id()))))
        .toList();
  }

  @GetMapping("/imports" + ShownList.FILES)
  ShownList<ImportsPage.Listed> files(@RequestParam(defaultValue = "") String whose) {
    boolean onlyMine = onlyMine(whose, imports.count(true), imports.count(false));
    String title = WORDS.text(onlyMine ? "import.mine" : "import.all");
    return ShownList.of(
        title,
        new ImportListColumns(title, onlyMine),
        List.of(new Condition(WORDS.text("export.filter"), WORDS.text("import.mine.which"))),
        ImportsPage.address(onlyMine),
        listed(imports.list(onlyMine, 0, Integer.MAX_VALUE)));
  }

  @GetMapping("/imports/{id:[0-9]{1,18}}")
  Page show(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size,
      Locale locale) {
    Import one = asked.toSee(id);
    Words words = Words.in(locale);
    if (!imports.isMine(one)) {
      return drawing.toOthers(one, show, page, size, words);
    }
    if (!one.state().isUnderWay()) {
      news.seen(id);
    }
    if (one.state() == ImportState.MAPPING) {
      List<FieldFault> faults = new ArrayList<>();
      if (!one.told().isEmpty()) {
        faults.add(new FieldFault("m-0", words.told(one.told())));
      }
      return drawing.mapping(one, one.mapping(), one.allNew(), faults, words);
    }
    return drawing.page(one, show, page, size, List.of(), words);
  }

  @PostMapping("/imports/{id:[0-9]{1,18}}/apply")
  Object apply(@PathVariable long id, @RequestParam Map<String, String> sent) {
    Import one = asked.toWorkOn(id);
    imports.apply(one, sent.getOrDefault("rows", "all").equals("good"));
    return back(one);
  }

  @PostMapping("/imports/{id:[0-9]{1,18}}/stop")
  Object stop(@PathVariable long id) {
    Import one = asked.toWorkOn(id);
    imports.stop(one);
    return back(one);
  }

  @PostMapping("/imports/{id:[0-9]{1,18}}/again")
  Object again(@PathVariable long id) {
    Import one = asked.toWorkOn(id);
    imports.again(one);
    return back(one);
  }

  @PostMapping("/imports/{id:[0-9]{1,18}}/reconsider")
  Object reconsider(@PathVariable long id) {
    Import one = asked.toWorkOn(id);
    imports.reconsider(one);
    return back(one);
  }

  @PostMapping("/imports/{id:[0-9]{1,18}}/discard")
  Object discard(@PathVariable long id) {
    imports.discard(asked.toWorkOn(id));
    return Redirects.seeOther("/imports");
  }

  private static Object back(Import one) {
    return Redirects.seeOther("/imports/" + one.id());
  }
}
