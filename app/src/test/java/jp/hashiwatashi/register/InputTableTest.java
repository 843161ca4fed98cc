package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.characters.Repertoire;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.page.InEnglish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code input.tsv}: what people type, item by item, and what becomes of it. */
class InputTableTest {

  private static final Pattern INVISIBLE = Pattern.compile("\\{U\\+([0-9A-F]+)}");

  private static final Map<String, Shape<?>> SHAPES =
      Map.ofEntries(
          Map.entry("整理番号", Shapes.id()),
          Map.entry("氏名", Shapes.line()),
          Map.entry("住所", Shapes.line()),
          Map.entry("文章", Shapes.text()),
          Map.entry("フリガナ", Shapes.kana()),
          Map.entry("電話", Shapes.telephone()),
          Map.entry("メール", Shapes.email()),
          Map.entry("郵便番号", Shapes.postalCode()),
          Map.entry("法人番号", new CorporateNumberShape()),
          Map.entry("雇用保険事業所番号", InsuranceNumbers.office()),
          Map.entry("雇用保険被保険者番号", InsuranceNumbers.person()),
          Map.entry("業種", new GroupShape()),
          Map.entry("産業", new IndustryShape()),
          Map.entry("都道府県", new PrefectureShape()),
          Map.entry("市区町村", new MunicipalityShape()),
          Map.entry("職業", new OccupationShape()),
          Map.entry("日付", new DayShape()),
          Map.entry("年度", new FiscalYearShape()),
          Map.entry("金額", Shapes.yen("250000")),
          Map.entry("金額（負も可）", Shapes.signedYen("250000")),
          Map.entry("人数", Shapes.wholeNumber("3", "人", "名")),
          Map.entry("時間", Shapes.hundredthsOfHours("40")),
          Map.entry("可否", Shapes.yesNo()));

  /** One line of the table. */
  record Line(String item, String typed, String result, String kept, String words, String shown) {
    @Override
    public String toString() {
      return item + "「" + shown + "」は" + result;
    }
  }

  static List<Line> lines() throws IOException {
    try (InputStream in = InputTableTest.class.getResourceAsStream("input.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(c -> new Line(c[0], visible(c[1]), c[2], cell(c, 3), cell(c, 4), c[1]))
          .toList();
    }
  }

  private static String cell(String[] cells, int index) {
    return index < cells.length ? visible(cells[index]) : "";
  }

  private static String visible(String cell) {
    return INVISIBLE
        .matcher(cell)
        .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
  }

  /** A record of one column, to read as forms and files do. */
  private static final class OneColumn<V> extends ColumnSet<Optional<V>> {
    private final Column<Optional<V>, V> only;

    OneColumn(Shape<V> shape) {
      super("試験");
      only = optional("only", "項目", shape, row -> row.orElse(null));
    }

    @Override
    public @Nullable Column<Optional<V>, String> key() {
      return null;
    }

    @Override
    protected void check(Row<Optional<V>> row, RowFaults<Optional<V>> faults) {}

    @Override
    protected Optional<V> build(Row<Optional<V>> row) {
      return Optional.ofNullable(row.find(only));
    }

    RecordReading<Optional<V>> read(String text) {
      return RecordReading.of(this, column -> text);
    }
  }

  @Test
  void theTableHasSixHundredLinesAndEveryItem() throws IOException {
    assertThat(lines()).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    assertThat(lines().stream().map(Line::item)).containsAll(SHAPES.keySet());
    assertThat(lines().stream().map(Line::result).distinct())
        .containsExactlyInAnyOrder("保存", "注意", "拒否", "空欄");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatIsTypedBecomesWhatTheTableSays(Line line) {
    switch (line.item()) {
      case "検索語" -> assertThat(SearchKey.fold(line.typed())).isEqualTo(line.kept());
      case "Windows-31J" -> goesOut(Repertoire.WINDOWS_31J, line);
      case "JIS第1・第2水準" -> goesOut(Repertoire.JIS_X_0208, line);
      default -> isRead(new OneColumn<>(Objects.requireNonNull(SHAPES.get(line.item()))), line);
    }
  }

  private static <V> void isRead(OneColumn<V> column, Line line) {
    switch (column.read(line.typed())) {
      case RecordReading.Refused<Optional<V>> refused -> {
        assertThat(line.result()).as("%s", refused.faults()).isEqualTo("拒否");
        assertThat(refused.faults())
            .singleElement()
            .satisfies(fault -> {
              assertThat(fault.what() + " " + fault.mend()).contains(line.words());
              assertThat(fault.mend()).isNotBlank();
              InEnglish.isTold(fault.what());
              InEnglish.isTold(fault.mend());
            });
      }
      case RecordReading.Understood<Optional<V>>(Optional<V> value, var notices) -> {
        assertThat(column.only.textOf(value)).isEqualTo(line.kept());
        assertThat(line.result())
            .isEqualTo(value.isEmpty() ? "空欄" : notices.isEmpty() ? "保存" : "注意");
        notices.forEach(notice -> assertThat(notice.text()).contains(line.words()));
        notices.forEach(notice -> InEnglish.isTold(notice.text()));
        value.ifPresent(v -> readsTheSame(column, value));
      }
    }
  }

  /** What is written, and what is shown, is read again as the same value. */
  private static <V> void readsTheSame(OneColumn<V> column, Optional<V> value) {
    assertThat(column.read(column.only.shownOf(value)))
        .isInstanceOfSatisfying(
            RecordReading.Understood.class, again -> assertThat(again.record()).isEqualTo(value));
    if (column.read(column.only.textOf(value))
        instanceof RecordReading.Understood<Optional<V>>(Optional<V> again, var notices)) {
      assertThat(again).isEqualTo(value);
      assertThat(notices).filteredOn(notice -> !notice.text().contains("外字")).isEmpty();
    } else {
      assertThat(column.only.textOf(value)).as("it is read").isNull();
    }
  }

  private static void goesOut(Repertoire way, Line line) {
    Repertoire.Carried carried = way.carried(line.typed());
    assertThat(carried.text()).isEqualTo(line.kept());
    assertThat(
            carried.substitutions().stream()
                .map(s -> s.typed() + "→" + s.sent())
                .collect(Collectors.joining("、")))
        .isEqualTo(line.words());
    assertThat(way.carries(line.typed())).isEqualTo(line.result().equals("保存"));
    assertThat(way.carried(carried.text()))
        .isEqualTo(new Repertoire.Carried(carried.text(), List.of()));
    for (Repertoire.Substitution one : carried.substitutions()) {
      assertThat(line.typed()).startsWith(line.typed().substring(0, one.at()) + one.typed());
    }
  }
}
