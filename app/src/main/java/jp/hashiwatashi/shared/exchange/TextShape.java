package jp.hashiwatashi.shared.exchange;

/**
 * Text that is kept.
 *
 * @param folded true for text that is compared freely (NFKC and trimmed), false for an id, which
 *     stays exact after trimming
 */
record TextShape(boolean folded) implements Shape<String> {

  @Override
  public CellReading<String> read(String text) {
    return CellReading.of(folded ? JapaneseInput.comparable(text) : JapaneseInput.trim(text));
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String description() {
    return folded ? "自由な文字列（全角・半角の違いは見ません）" : "前後の空白を除いた文字列そのもの";
  }

  @Override
  public String englishDescription() {
    return folded ? "free text, compared after NFKC and trimming" : "exact text after trimming";
  }

  @Override
  public String support() {
    return "";
  }

  @Override
  public String englishSupport() {
    return "";
  }
}
