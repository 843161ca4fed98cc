package jp.hashiwatashi.shared.exchange;

/**
 * A telephone number of Japan: ten or eleven digits that start with 0, and an extension (内線). A
 * country code (+81) becomes the 0 that it stands for.
 */
record TelephoneShape() implements Shape<String> {

  private static final String COUNTRY = "+81";
  private static final int MOST_OF_EXTENSION = 6;

  @Override
  public CellReading<String> read(String text) {
    String plain = JapaneseInput.compact(text);
    int extension = plain.indexOf(Telephone.EXTENSION);
    String inside = extension < 0 ? "" : JapaneseInput.digits(insideOf(plain, extension));
    String outside = extension < 0 ? plain : plain.substring(0, extension);
    boolean abroad = outside.startsWith(COUNTRY);
    String digits = JapaneseInput.digits(abroad ? outside.substring(COUNTRY.length()) : outside);
    if (digits == null || inside == null) {
      return refused(text, "に、数字と区切りのほかの文字があります");
    }
    if (extension >= 0 && (inside.isEmpty() || inside.length() > MOST_OF_EXTENSION)) {
      return refused(text, "の内線番号が読めません");
    }
    String national = abroad && !digits.startsWith("0") ? "0" + digits : digits;
    String kept = extension < 0 ? "" : Telephone.EXTENSION + inside;
    if (isWhole(national)) {
      return CellReading.of(national + kept);
    }
    if (!national.startsWith("0") && isWhole("0" + national)) {
      String whole = "0" + national + kept;
      return new CellReading.Value<>(
          whole,
          "「" + Shown.of(text) + "」は先頭の 0 が落ちたものとして " + Telephone.grouped(whole) + " と読みました");
    }
    return refused(text, national.startsWith("0") ? "が10桁でも11桁でもありません" : "が 0 から始まる番号ではありません");
  }

  private static String insideOf(String plain, int extension) {
    String inside = plain.substring(extension + Telephone.EXTENSION.length());
    return inside.startsWith(":") ? inside.substring(1) : inside;
  }

  /** Eleven digits are those of mobile telephones, of IP telephones and of 0800. */
  private static boolean isWhole(String digits) {
    return switch (digits.length()) {
      case 10 -> digits.startsWith("0") && !isOfEleven(digits);
      case 11 -> isOfEleven(digits);
      default -> false;
    };
  }

  /** 000 begins no number; examples use it. */
  private static boolean isOfEleven(String digits) {
    return digits.startsWith("000")
        || digits.startsWith("0800")
        || digits.startsWith("020")
        || digits.startsWith("050")
        || digits.startsWith("060")
        || digits.startsWith("070")
        || digits.startsWith("080")
        || digits.startsWith("090");
  }

  private static CellReading<String> refused(String text, String what) {
    return CellReading.refused(
        "電話番号「" + Shown.of(text) + "」" + what,
        "市外局番から 03-1234-5678 や 090-1234-5678 内線12 の形で、一つだけ入力してください");
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String show(String value) {
    return Telephone.grouped(value);
  }

  @Override
  public String description() {
    return "電話番号（市外局番から。内線は後ろに 内線12）";
  }

  @Override
  public String englishDescription() {
    return "telephone number with its area code, “内線12” for an extension";
  }
}
