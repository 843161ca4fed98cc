package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;

/** {@code MMM-SS} or {@code MMM} of 厚生労働省編職業分類; a small group may be any two digits. */
record OccupationShape() implements Shape<OccupationCode> {

  @Override
  public CellReading<OccupationCode> read(String text) {
    OccupationCode code = codeOf(JapaneseInput.code(text));
    if (code == null) {
      return CellReading.refused(
          "職業コード「" + Shown.of(text) + "」は 中分類3桁-小分類2桁 の形ではありません", "023-01 または 023 の形で入力してください");
    }
    if (!OccupationGroups.exists(code.middle())) {
      return CellReading.refused(
          "職業コード「" + Shown.of(text) + "」の中分類はありません", "厚生労働省編職業分類（令和4年改定）の中分類 001〜099 にしてください");
    }
    return CellReading.of(code);
  }

  /** The code of canonical text: {@code 023-01}, {@code 02301} or {@code 023}; null when it is none. */
  static @Nullable OccupationCode codeOf(String text) {
    String digits =
        text.length() == 6 && text.charAt(3) == '-'
            ? text.substring(0, 3) + text.substring(4)
            : text;
    if (digits.length() != 3 && digits.length() != 5) {
      return null;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      value = value * 10 + c - '0';
    }
    return digits.length() == 3
        ? new OccupationCode(value, OccupationCode.NO_SMALL_GROUP)
        : new OccupationCode(value / 100, value % 100);
  }

  @Override
  public String write(OccupationCode value) {
    return value.toString();
  }

  @Override
  public String description() {
    return "厚生労働省編職業分類（令和4年改定）の 中分類3桁-小分類2桁（023-01）または中分類だけ（023）";
  }

  @Override
  public String englishDescription() {
    return "MMM-SS or MMM of the Ministry's occupation classification of 2022 (023-01)";
  }
}
