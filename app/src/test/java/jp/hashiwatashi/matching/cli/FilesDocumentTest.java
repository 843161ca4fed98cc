package jp.hashiwatashi.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hashiwatashi.register.OpeningColumns;
import jp.hashiwatashi.register.SeekerColumns;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import org.junit.jupiter.api.Test;

/** {@code docs/files.md} is drawn from the columns' declarations: -Dupdate.documents=true redraws it. */
class FilesDocumentTest {

  private static final String INTRODUCTION =
      """
      # Files of the commands ・ コマンドの入力ファイル

      CSV in UTF-8 (with or without a byte order mark) or Windows-31J; columns in any order, by their
      English or Japanese names. A blank cell, or a column that is absent, means "not stated". Lists
      are separated by `|`. Codes, numbers and days may be typed in any width. Row 1 is the header;
      rows are counted as a spreadsheet counts them, so that an empty line is a row (it is passed
      over) and a line break inside quotes is none. A row of nothing but commas, as a spreadsheet
      leaves it behind, is passed over too; a row that says something in any column is not. Every
      fault is named on standard error, `file:row:column: what; how to mend`, and then nothing is
      written. What is put right on the way is noted there, beginning with 注意: a municipality or
      prefecture that has lost its leading zero (1101 is read as 01101), a municipality code of six
      digits (131016 is read as 13101), 平成31年5月1日, a column that is not known; 100 notes of a file
      at most. Wages are whole yen, up to a trillion (1,000,000,000,000). A cell in which twelve digits
      stand alone that have the shape of an individual number (マイナンバー, by its check digit) is
      refused; No.123456789018 or an amount with 円 is not.

      文字コードは UTF-8（BOM の有無を問わない）または Windows-31J。列の順序は自由で、見出しは英語名でも日本語名でもよい。
      空のセルと、ない列は「未記入」。複数の値は `|` で区切る。コード・数・日付の全角と半角は問わない。
      1行目は見出し。行番号は表計算ソフトの行番号と同じに数える（引用符の中の改行は数えず、空の行は数えて読み飛ばす）。
      コンマだけの行も読み飛ばす。どこかの列に何か書いてあれば読み飛ばさない。先頭の 0 が落ちた市区町村コードと都道府県コード
      （1101 は 01101 と読む）、6桁の市区町村コード（131016 は 13101 と読む）など、読みながら直したことは「注意」で始まる行で、
      1ファイルにつき100件まで知らせる。賃金は1兆円までの整数（円）。マイナンバーの形（検査用数字の合う12桁）の数字が単独で
      書いてあるセルは受け取らない。前に英字を付けた番号（No.123456789018）や、円を付けた金額は、そうは見なさない。
      誤りはすべて `ファイル:行:列: 何が; どう直すか` の形で標準エラー出力に示し、そのときは何も書かない。

      This document is drawn from the declarations of the columns; a test keeps it so.
      """;

  private static final String PLACEMENT =
      """

      Every demand holds for the greedy placement that `place` shows beside the best one, too: pinned
      people sit first, forbidden pairs don't occur, and people kept together take an opening only
      when it matches all of them and has room for all. So both results answer the same question.

      `place` が並べて示す貪欲法の結果（greedy_placed、greedy_total_score）も、同じ指定を守る。固定された人が先に席を取り、
      除外された組は作らず、「同じ受入先」の人たちは、全員の条件が合い全員分の空きがある受入先にだけ、そろって入る。
      """;

  private static final String EXPLANATION =
      """

      ## explain

      `explain` prints one JSON object on one line: `match`, `score` (0 to 100000), `strategy` (its name and
      version; weights that were moved are told by the name), `as_of`, `parts` (`name`, `weight`, `value`) and
      `conditions` (`name`, `value`: met, not_met or not_stated, `person`, `opening`). What a side states is a
      number where it is one: wages in whole yen (276000), hours with up to two decimals (37.5), years,
      people, kilometres, and `distance_m` in metres; a day is a text (2025-04-01), so is a code; several are
      an array, or an object with a name for each; null says that nothing is stated.

      `explain` は1行のJSONを標準出力に書く。条件ごとの `person` と `opening` は、数なら数（賃金は円、労働時間は時間、距離は
      メートル）、日付とコードは文字列、複数なら配列か、名前を付けたオブジェクト、未記入なら null。
      """;

  @Test
  void theDocumentSaysWhatTheColumnsSay() throws IOException {
    String drawn =
        INTRODUCTION
            + table("seekers.csv", new SeekerColumns())
            + table("openings.csv", new OpeningColumns())
            + table("pins.csv", new PinColumns(null))
            + PLACEMENT
            + EXPLANATION;
    Path document = Path.of("..", "docs", "files.md");
    if (Boolean.getBoolean("update.documents")) {
      Files.writeString(document, drawn);
    }
    assertThat(document).hasContent(drawn);
  }

  private static <R> String table(String file, ColumnSet<R> set) {
    StringBuilder table = new StringBuilder();
    table.append("\n## ").append(file).append(" ・ ").append(set.japaneseName()).append("\n\n");
    table.append("| column | 列名 | required ・ 必須 | what | 内容 |\n| --- | --- | --- | --- | --- |\n");
    for (Column<R, ?> column : set.columns()) {
      table
          .append("| `")
          .append(column.code())
          .append("` | ")
          .append(column.japaneseName())
          .append(column.isRequired() ? " | yes ・ ※必須 | " : " |  | ")
          .append(cell(column.shape().englishDescription(), column.englishNote(), "; "))
          .append(" | ")
          .append(cell(column.shape().description(), column.note(), "。"))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String cell(String shape, String note, String between) {
    return (note.isEmpty() ? shape : shape + between + note).replace("|", "\\|");
  }
}
