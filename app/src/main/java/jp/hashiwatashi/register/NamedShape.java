package jp.hashiwatashi.register;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/**
 * A code, or one of the names of what it stands for: {@code 023}, {@code 看護師}, and as screens show
 * them {@code 023 看護師} and {@code 看護師（023）}. A name that several have is refused and they are
 * named.
 */
record NamedShape<V>(Shape<V> codes, CodeKind table) implements Shape<V> {

  private static final int MOST_TOLD = 8;
  private static final int FEW = 100;
  private static final Pattern CODE_FIRST = Pattern.compile("(\\S+?)[\\s　]+(.+)");
  private static final Pattern CODE_BEHIND = Pattern.compile("(.+)[（(]([^（）()]+)[）)]");
  private static final Pattern DISTRICT = Pattern.compile("(.{2,3}?[都道府県])?.{1,4}郡(.+[町村])");

  @Override
  public CellReading<V> read(String text) {
    CellReading<V> reading = codes.read(text);
    if (reading instanceof CellReading.Value<V>) {
      return reading;
    }
    String typed = JapaneseInput.trim(text);
    for (Pattern pattern : List.of(CODE_FIRST, CODE_BEHIND)) {
      Matcher both = pattern.matcher(typed);
      if (both.matches()) {
        boolean first = pattern == CODE_FIRST;
        CellReading<V> named = withName(both.group(first ? 1 : 2), both.group(first ? 2 : 1));
        if (named instanceof CellReading.Value<V>) {
          return named;
        }
      }
    }
    boolean digits = !JapaneseInput.code(typed).matches(".*[^0-9-].*");
    return digits ? reading : byName(typed, reading);
  }

  private CellReading<V> withName(String code, String name) {
    return codes.read(code) instanceof CellReading.Value<V> read
            && table.names().isCalled(codes.write(read.value()), name)
        ? read
        : CellReading.refused("", "");
  }

  private CellReading<V> byName(String typed, CellReading<V> asCode) {
    CodeNames names = table.names();
    List<CodeNames.Named> called = names.called(typed);
    Matcher district = DISTRICT.matcher(typed);
    if (called.isEmpty() && table == CodeKind.MUNICIPALITY && district.matches()) {
      String prefecture = district.group(1);
      called = names.called((prefecture == null ? "" : prefecture) + district.group(2));
    }
    if (called.size() == 1) {
      return codes.read(called.getFirst().code());
    }
    if (called.isEmpty()) {
      return typed.length() == 1 && asCode instanceof CellReading.Refused<V>
          ? asCode
          : CellReading.refused(
              names.title() + "「" + Shown.of(typed) + "」は、コードにも名前にもありません", "一覧にあるコードか名前で入力してください");
    }
    return CellReading.refused(
        "%s「%s」は%d件あります".formatted(names.title(), Shown.of(typed), called.size()),
        called.stream()
                .limit(MOST_TOLD)
                .map(named -> named.labelled(true))
                .collect(Collectors.joining("、"))
            + (called.size() > MOST_TOLD ? " など" : "")
            + " のどれかにしてください");
  }

  @Override
  public List<Option> options() {
    List<CodeNames.Named> all = table.names().all();
    boolean choosing = all.size() <= FEW && table != CodeKind.OCCUPATION;
    return choosing ? all.stream().map(n -> new Option(n.code(), n.name())).toList() : List.of();
  }

  @Override
  public String write(V value) {
    return codes.write(value);
  }

  @Override
  public boolean holdsMyNumber(String text) {
    return codes.holdsMyNumber(text);
  }

  @Override
  public String description() {
    return codes.description() + "。" + table.names().title() + "の名前も可";
  }

  @Override
  public String englishDescription() {
    return codes.englishDescription() + ", or its name";
  }
}
