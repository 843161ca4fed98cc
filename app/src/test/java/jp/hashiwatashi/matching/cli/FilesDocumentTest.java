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
      over) and a line break inside quotes is none. Every fault is named on standard error,
      `file:row:column: what; how to mend`, and then nothing is written.

      文字コードは UTF-8（BOM の有無を問わない）または Windows-31J。列の順序は自由で、見出しは英語名でも日本語名でもよい。
      空のセルと、ない列は「未記入」。複数の値は `|` で区切る。コード・数・日付の全角と半角は問わない。
      誤りはすべて `ファイル:行:列: 何が; どう直すか` の形で標準エラー出力に示し、そのときは何も書かない。

      This document is drawn from the declarations of the columns; a test keeps it so.
      """;

  @Test
  void theDocumentSaysWhatTheColumnsSay() throws IOException {
    String drawn =
        INTRODUCTION
            + table("seekers.csv", new SeekerColumns())
            + table("openings.csv", new OpeningColumns())
            + table("pins.csv", new PinColumns(null));
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
