package jp.hashiwatashi.register.importing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportColumns;
import jp.hashiwatashi.register.importing.ImportState;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.FileEncoding;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody says of a sent file's columns and of its encoding. */
@Controller
final class ImportColumnsController {

  private static final String ENCODING = "encoding";

  private final Imports imports;
  private final ImportsAsked asked;
  private final ImportColumns columns;
  private final ImportDrawing drawing;
  private final EditedRegisters registers;

  ImportColumnsController(
      Imports imports,
      ImportsAsked asked,
      ImportColumns columns,
      ImportDrawing drawing,
      EditedRegisters registers) {
    this.imports = imports;
    this.asked = asked;
    this.columns = columns;
    this.drawing = drawing;
    this.registers = registers;
  }

  /** The encoding that is chosen holds whichever button is pressed. */
  @PostMapping("/imports/{id:[0-9]{1,18}}/columns")
  Object columns(@PathVariable long id, @RequestParam Map<String, String> sent, Locale locale) {
    Import one = asked.toWorkOn(id);
    if (one.state() != ImportState.MAPPING) {
      return back(one);
    }
    Words words = Words.in(locale);
    boolean allNew = sent.containsKey("all-new");
    Map<String, String> mapping = chosen(one, sent);
    String now = one.encoding() == null ? "" : one.encoding().name();
    String wanted = sent.getOrDefault(ENCODING, now);
    if (!wanted.equals(now)) {
      FileEncoding encoding = one.encoding() == null ? null : FileEncoding.of(wanted).orElse(null);
      if (encoding == null) {
        String told = words.text("import.encoding.unknown");
        return drawing.mapping(
            one, mapping, allNew, List.of(new FieldFault(ENCODING, told)), words);
      }
      switch (columns.decode(one, encoding, mapping, allNew)) {
        case ImportColumns.Decoded.Refused(String why) -> {
          String told = words.text("import.encoding.refused", encoding.shown(), why);
          return drawing.mapping(
              one, mapping, allNew, List.of(new FieldFault(ENCODING, told)), words);
        }
        case ImportColumns.Decoded.Others(Import then) -> {
          String told = words.text("import.encoding.others", encoding.shown());
          return drawing.mapping(
              then, then.mapping(), allNew, List.of(new FieldFault(ENCODING, told)), words);
        }
        case ImportColumns.Decoded.Same(Import then) -> one = then;
      }
    }
    return sent.getOrDefault("step", "").equals("decode")
        ? back(one)
        : read(one, mapping, allNew, words);
  }

  /** What is chosen for each heading, as it was sent: a column may be chosen twice. */
  private static Map<String, String> chosen(Import one, Map<String, String> sent) {
    Map<String, String> mapping = new LinkedHashMap<>();
    List<String> names = ImportDrawing.names(one);
    for (int i = 0; i < names.size(); i++) {
      mapping.put(names.get(i), sent.getOrDefault("m-" + i, ""));
    }
    return mapping;
  }

  private Object read(Import one, Map<String, String> mapping, boolean allNew, Words words) {
    EditedRegister<?> register = registers.of(one.register());
    List<FieldFault> faults = new ArrayList<>();
    List<String> before = new ArrayList<>();
    List<String> names = ImportDrawing.names(one);
    for (int i = 0; i < names.size(); i++) {
      String code = mapping.getOrDefault(names.get(i), "");
      if (!code.isEmpty() && before.contains(code)) {
        faults.add(new FieldFault("m-" + i, words.text("import.column.twice", names.get(i))));
      }
      before.add(code);
    }
    for (Column<?, ?> column : ImportColumns.missing(register, mapping, allNew)) {
      String name = words.columnName(column.code(), column.japaneseName());
      boolean key = column == register.key();
      String text = words.text(key ? "import.column.no-key" : "import.column.missing", name);
      faults.add(new FieldFault("m-0", text));
    }
    if (!faults.isEmpty()) {
      return drawing.mapping(one, mapping, allNew, faults, words);
    }
    imports.read(one, mapping, allNew);
    return back(one);
  }

  private static Object back(Import one) {
    return Redirects.seeOther("/imports/" + one.id());
  }
}
