package jp.hashiwatashi.shared.exchange;

/**
 * Text for people. Names keep their exact characters, variants and surrogates too; only control
 * characters go, save for the end of a line.
 */
record ProseShape() implements Shape<String> {

  @Override
  public CellReading<String> read(String text) {
    String trimmed = JapaneseInput.trim(text.replace("\r\n", "\n").replace('\r', '\n'));
    var kept = new StringBuilder(trimmed.length());
    trimmed
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(kept::appendCodePoint);
    return kept.isEmpty() ? new CellReading.Blank<>() : CellReading.of(kept.toString());
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String description() {
    return "文章（入力したとおりに残します）";
  }

  @Override
  public String englishDescription() {
    return "text, kept as typed";
  }
}
