package jp.hashiwatashi.shared.exchange;

import java.util.List;

/**
 * A number of a fixed count of digits, kept as digits and shown in groups. Where one digit is
 * lacking, a spreadsheet has taken the leading zero: it is restored with a notice.
 *
 * @param sign what stands before it when it is shown, and may be typed: 〒
 */
record GroupedDigitsShape(String japaneseName, String english, List<Integer> groups, String sign)
    implements Shape<String> {

  @Override
  public CellReading<String> read(String text) {
    String unsigned = sign.isEmpty() ? text : text.replace(sign, "");
    String digits = JapaneseInput.digits(unsigned);
    if (digits == null) {
      return refused(text, "に、数字と区切りのほかの文字があります");
    }
    if (digits.length() == length() - 1) {
      String whole = "0" + digits;
      return new CellReading.Value<>(
          whole, "「" + Shown.of(text) + "」は先頭の 0 が落ちたものとして " + show(whole) + " と読みました");
    }
    return digits.length() == length()
        ? CellReading.of(digits)
        : refused(text, "が" + digits.length() + "桁です（" + length() + "桁のはずです）");
  }

  private CellReading<String> refused(String text, String what) {
    return CellReading.refused(
        japaneseName + "「" + Shown.of(text) + "」" + what,
        length() + "桁の数字を " + show("1234567890123".substring(0, length())) + " の形で入力してください");
  }

  private int length() {
    return groups.stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String show(String value) {
    StringBuilder shown = new StringBuilder(sign);
    int from = 0;
    for (int group : groups) {
      shown.append(from == 0 ? "" : "-").append(value, from, from + group);
      from += group;
    }
    return shown.toString();
  }

  @Override
  public String description() {
    return japaneseName + "（" + length() + "桁、" + split() + "）";
  }

  @Override
  public String englishDescription() {
    return english + ", " + length() + " digits (" + split() + ")";
  }

  private String split() {
    return String.join("-", groups.stream().map(String::valueOf).toList());
  }
}
