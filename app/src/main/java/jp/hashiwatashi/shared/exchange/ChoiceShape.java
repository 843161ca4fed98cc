package jp.hashiwatashi.shared.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of a closed set of values, each with its code and, if it has one, its Japanese name. */
final class ChoiceShape<V> implements Shape<V> {

  private final Map<String, V> values = new LinkedHashMap<>();
  private final Function<V, String> code;
  private final List<Option> options;
  private final Function<V, String> name;
  private final String japanese;
  private final String english;

  ChoiceShape(List<V> choices, Function<V, String> code, Function<V, String> japaneseName) {
    this.code = code;
    options = choices.stream().map(c -> new Option(code.apply(c), japaneseName.apply(c))).toList();
    this.name = japaneseName;
    StringBuilder names = new StringBuilder();
    StringBuilder codes = new StringBuilder();
    for (V choice : choices) {
      String written = code.apply(choice);
      String called = japaneseName.apply(choice);
      values.put(JapaneseInput.code(written), choice);
      values.put(JapaneseInput.code(called), choice);
      names.append(names.isEmpty() ? "" : "、").append(written);
      codes.append(codes.isEmpty() ? "" : ", ").append(written);
      if (!called.equals(written)) {
        names.append("（").append(called).append("）");
      }
    }
    japanese = names.toString();
    english = codes.toString();
  }

  @Override
  public CellReading<V> read(String text) {
    V value = values.get(JapaneseInput.code(text));
    return value == null
        ? CellReading.refused("「" + Shown.of(text) + "」は選べる値にありません", japanese + " のどれかにしてください")
        : CellReading.of(value);
  }

  @Override
  public List<Option> options() {
    return options;
  }

  @Override
  public String write(V value) {
    return code.apply(value);
  }

  @Override
  public String show(V value) {
    return name.apply(value);
  }

  @Override
  public String description() {
    return japanese;
  }

  @Override
  public String englishDescription() {
    return english;
  }
}
