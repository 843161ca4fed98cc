package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;

/** What the parser of CSV stopped at, in words. */
final class CsvFaults {

  private CsvFaults() {}

  /**
   * Why there is no reading on.
   *
   * @param column of the field that the parser was at
   */
  static ChunkRows.Remark broken(int row, String column, CsvParseException broken) {
    String said = broken.getMessage() + " " + broken.getCause();
    if (said.contains("after closing quote")) {
      return new ChunkRows.Remark(
          row, column, "閉じる引用符 \" のあとに余分な文字があり、ここから先は読めません", "値の中の \" は \"\" と2つ重ねてください");
    }
    if (said.contains("maximum buffer size")) {
      return new ChunkRows.Remark(
          row,
          column,
          "引用符 \" が閉じられていないか、ひとつの値が長すぎて（上限は" + ReadingLimits.FIELD + "文字）、ここから先は読めません",
          "閉じる \" を補うか、値を短くしてください");
    }
    return new ChunkRows.Remark(
        row,
        column,
        said.contains("Unclosed")
            ? "引用符 \" が閉じられておらず、ここから先は読めません"
            : "CSVとして読めません（" + Shown.of(said) + "）",
        "閉じる \" を補ってください");
  }

  static ChunkRows.Remark tooManyColumns(int row) {
    return new ChunkRows.Remark(
        row,
        TableFault.WHOLE_ROW,
        "列が多すぎます（上限は" + ReadingLimits.COLUMNS + "列）",
        "余分なコンマや要らない列を消してください");
  }
}
