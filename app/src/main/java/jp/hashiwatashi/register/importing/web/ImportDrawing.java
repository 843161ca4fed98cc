package jp.hashiwatashi.register.importing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.access.approval.Approvals;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.importing.ChosenBefore;
import jp.hashiwatashi.register.importing.Hindrance;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportColumns;
import jp.hashiwatashi.register.importing.ImportCounts;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.register.importing.RowOutcome;
import jp.hashiwatashi.register.importing.StagedRow;
import jp.hashiwatashi.register.importing.UndoingPeople;
import jp.hashiwatashi.register.web.CodesInWords;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.FileEncoding;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of imports. */
@Component
final class ImportDrawing {

  private static final String WRONG = "wrong";
  private static final int MOST_TEXTS = 8;

  private final Imports imports;
  private final ImportColumns importColumns;
  private final EditedRegisters registers;
  private final Approvals approvals;
  private final ImportsAsked looks;

  ImportDrawing(
      Imports imports,
      ImportColumns importColumns,
      EditedRegisters registers,
      Approvals approvals,
      ImportsAsked looks) {
    this.imports = imports;
    this.importColumns = importColumns;
    this.registers = registers;
    this.approvals = approvals;
    this.looks = looks;
  }

  ImportPage page(
      Import one, String asked, int page, int size, List<Hindrance> inTheWay, Words words) {
    return page(one, asked, page, size, inTheWay, null, words);
  }

  /** As others than its owner see it, and that they have looked at whom it shows. */
  ImportPage toOthers(Import one, String asked, int page, int size, Words words) {
    ImportCounts all = Objects.requireNonNull(imports.counts(List.of(one)).get(one.id()));
    ImportCounts seen = imports.counts(one);
    var others =
        new ImportPage.Others(
            all,
            Math.max(0, all.all() - seen.all()),
            imports.mayGiveBack(one),
            seen.wrong() > 0 ? Map.of() : imports.faultsByColumn(one));
    ImportPage drawn = page(one, asked, page, size, List.of(), others, words);
    if (one.register() == RegisterName.PEOPLE) {
      looks.looked(drawn.rows().stream().map(ImportPage.Row::id).toList());
      if (!drawn.faults().isEmpty() && !one.state().isUnderWay()) {
        looks.lookedAtFaults(one);
      }
    }
    return drawn;
  }

  private ImportPage page(
      Import one,
      String asked,
      int page,
      int size,
      List<Hindrance> inTheWay,
      ImportPage.@Nullable Others others,
      Words words) {
    ImportCounts counts = imports.counts(one);
    String shown = shown(asked, counts);
    Address here = Address.of("/imports/" + one.id()).with("show", shown);
    int total = shown.equals(WRONG) ? imports.countFaults(one) : count(shown, counts);
    Paging paging = Paging.of(page, size, total, here);
    int offset = (paging.page() - 1) * paging.size();
    List<TableFault> faults =
        shown.equals(WRONG) ? imports.faults(one, offset, paging.size()) : List.of();
    List<ImportPage.Row> rows = new ArrayList<>();
    if (!shown.equals(WRONG)) {
      for (StagedRow row : imports.rows(one, outcome(shown), offset, paging.size())) {
        rows.add(row(registers.of(one.register()), row, words));
      }
    }
    return new ImportPage(
        one,
        counts,
        imports.countAlike(one),
        imports.progress(one),
        imports.sameFile(one).orElse(null),
        shown,
        tabs(one, shown, counts, words),
        rows,
        faults,
        inTheWay.stream().map(each -> hindrance(each, words)).toList(),
        approvals.mine(UndoingPeople.KIND, UndoingPeople.subject(one)).orElse(null),
        others,
        paging);
  }

  private static Link hindrance(Hindrance each, Words words) {
    return new Link(
        words.text("import.in-the-way." + each.why(), each.id(), each.by()), each.address());
  }

  private static RowOutcome outcome(String shown) {
    return switch (shown) {
      case "changed" -> RowOutcome.CHANGED;
      case "unchanged" -> RowOutcome.UNCHANGED;
      case "overtaken" -> RowOutcome.OVERTAKEN;
      default -> RowOutcome.NEW;
    };
  }

  private static int count(String shown, ImportCounts counts) {
    return switch (shown) {
      case "new" -> counts.made();
      case "changed" -> counts.changed();
      case "unchanged" -> counts.unchanged();
      case "overtaken" -> counts.overtaken();
      default -> counts.wrong();
    };
  }

  /** What was asked for; else what needs a look first of all. */
  private static String shown(String asked, ImportCounts counts) {
    List<String> all = List.of(WRONG, "overtaken", "changed", "new", "unchanged");
    return all.contains(asked)
        ? asked
        : all.stream().filter(one -> count(one, counts) > 0).findFirst().orElse("new");
  }

  private static List<Link> tabs(Import one, String shown, ImportCounts counts, Words words) {
    List<Link> tabs = new ArrayList<>();
    for (String each : List.of("new", "changed", "unchanged", WRONG, "overtaken")) {
      int count = count(each, counts);
      if (count > 0 || each.equals(shown)) {
        String label = words.text("import.show." + each) + " " + words.number(count);
        Address there = Address.of("/imports/" + one.id()).with("show", each);
        tabs.add(new Link(label, each.equals(shown) ? "" : there.toString()));
      }
    }
    return tabs;
  }

  private static ImportPage.Row row(EditedRegister<?> register, StagedRow row, Words words) {
    var names = new CodesInWords(words);
    List<ImportPage.Text> texts = new ArrayList<>();
    Map<String, String> told = row.outcome() == RowOutcome.NEW ? row.texts() : row.after();
    for (Column<?, ?> column : register.columns().columns()) {
      String code = column.code();
      boolean named = code.equals("name") || code.equals(register.key().code());
      boolean wanted = row.outcome() != RowOutcome.NEW || !named && texts.size() < MOST_TEXTS;
      if (told.containsKey(code) && wanted) {
        String label = words.columnName(code, column.japaneseName());
        String before = row.before().get(code);
        texts.add(
            new ImportPage.Text(
                label,
                before == null ? null : names.inWords(column, before),
                names.inWords(column, told.getOrDefault(code, ""))));
      }
    }
    String path = register.name().path();
    return new ImportPage.Row(
        row.row(),
        row.id(),
        Address.of(path, row.id()).toString(),
        row.texts().getOrDefault("name", row.texts().getOrDefault("employer", "")),
        texts,
        row.alike().stream().map(id -> new Link(id, Address.of(path, id).toString())).toList());
  }

  ImportMappingPage mapping(
      Import one,
      Map<String, String> mapping,
      boolean allNew,
      List<FieldFault> faults,
      Words words) {
    EditedRegister<?> register = registers.of(one.register());
    List<Choice> columns = new ArrayList<>();
    columns.add(new Choice("", words.text("import.column.none")));
    for (Column<?, ?> column : register.columns().columns()) {
      String name = words.columnName(column.code(), column.japaneseName());
      String need = column.isRequired() ? words.text("import.column.required", name) : name;
      columns.add(new Choice(column.code(), need));
    }
    Map<String, ChosenBefore> remembered = importColumns.remembered(one);
    List<ImportMappingPage.Heading> headings = new ArrayList<>();
    List<String> names = names(one);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      var whose = remembered.get(name);
      headings.add(
          new ImportMappingPage.Heading(
              "m-" + i,
              name,
              mapping.getOrDefault(name, ""),
              whose == null ? null : words.text("import.remembered." + whose)));
    }
    List<Choice> encodings = new ArrayList<>();
    if (one.encoding() != null) {
      for (FileEncoding encoding : FileEncoding.values()) {
        encodings.add(new Choice(encoding.name(), encoding.shown()));
      }
    }
    return new ImportMappingPage(
        one,
        headings,
        columns,
        words.columnName(register.key().code(), register.key().japaneseName()),
        allNew,
        encodings,
        faults);
  }

  /** The headings that have a name, each once. */
  static List<String> names(Import one) {
    return one.headings().stream().filter(name -> !name.isBlank()).distinct().toList();
  }
}
