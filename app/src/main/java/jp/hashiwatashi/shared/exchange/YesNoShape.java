package jp.hashiwatashi.shared.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Yes or no, in the words and signs that people fill in; what may stand for both is refused. */
record YesNoShape() implements Shape<Boolean> {

  private static final Set<String> YES =
      Set.of(
          "true", "t", "1", "yes", "y", "on", "可", "可能", "有", "有り", "あり", "はい", "○", "◯", "〇", "⭕",
          "◎", "真");
  private static final Set<String> NO =
      Set.of(
          "false", "f", "0", "no", "n", "off", "否", "不可", "無", "無し", "なし", "いいえ", "×", "✕", "✖",
          "✗", "❌", "☓", "偽");

  @Override
  public CellReading<Boolean> read(String text) {
    String word = JapaneseInput.compact(text).toLowerCase(Locale.ROOT).replace("\uFE0F", "");
    if (YES.contains(word)) {
      return CellReading.of(true);
    }
    if (NO.contains(word)) {
      return CellReading.of(false);
    }
    return CellReading.refused(
        "「" + Shown.of(text) + "」は可否のどちらか分かりません", "true・false、可・否、有・無、はい・いいえ、○・× のどれかにしてください");
  }

  @Override
  public List<Option> options() {
    return List.of(new Option("true", "はい"), new Option("false", "いいえ"));
  }

  @Override
  public String write(Boolean value) {
    return value ? "true" : "false";
  }

  @Override
  public String show(Boolean value) {
    return value ? "はい" : "いいえ";
  }

  @Override
  public String description() {
    return "true・false（可・否、有・無、はい・いいえ、○・× も可）";
  }

  @Override
  public String englishDescription() {
    return "true or false (also yes/no, ○/×)";
  }
}
