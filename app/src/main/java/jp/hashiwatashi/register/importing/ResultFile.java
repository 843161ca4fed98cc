package jp.hashiwatashi.register.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.shared.exchange.FileRows;
import jp.hashiwatashi.shared.exchange.FiledCell;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.ReturnedFile;
import jp.hashiwatashi.shared.exchange.TableFault;
import org.springframework.stereotype.Component;

/**
 * Somebody's own file given back, with a column that says what became of each row: the whole of it, or
 * only the rows that were not kept, to be mended and sent again.
 */
@Component
class ResultFile {

  private static final String UNREAD = "読んでいません";

  private final EditedRegisters registers;
  private final StagedRows rows;
  private final KeptFiles files;

  ResultFile(EditedRegisters registers, StagedRows rows, KeptFiles files) {
    this.registers = registers;
    this.rows = rows;
    this.files = files;
  }

  void write(Import one, boolean onlyWrong, ListFormat format, OutputStream out)
      throws IOException {
    Map<Integer, String> wrong = wrong(one);
    Map<Integer, String> good = good(one);
    var set = registers.of(one.register()).columns().called(one.mapping(), null);
    files.use(
        one.id(),
        file -> {
          try (ReturnedFile back = ReturnedFile.open(out, format, Imports.RESULT)) {
            var lines = new Lines(back, wrong, good, onlyWrong);
            new FileRows(file, one.fileName(), set, one.readAs()).forEach(lines::row);
          }
          return one;
        });
  }

  private Map<Integer, String> wrong(Import one) {
    Map<Integer, String> wrong = new HashMap<>();
    for (TableFault fault : rows.faults(one.id(), 0, Integer.MAX_VALUE)) {
      String told = fault.column() + "：" + fault.what() + "。" + fault.mend();
      wrong.merge(fault.row(), "誤り：" + told, (before, now) -> before + "／" + told);
    }
    rows.forEachId(
        one.id(), RowOutcome.OVERTAKEN, (row, id) -> wrong.put(row, "見送り：ほかの人が記録を変えていました"));
    return wrong;
  }

  private Map<Integer, String> good(Import one) {
    Map<Integer, String> good = new HashMap<>();
    String made = done(one, "新規登録", "新規");
    String changed = done(one, "変更", "変更");
    rows.forEachId(one.id(), RowOutcome.NEW, (row, id) -> good.put(row, made + "（" + id + "）"));
    rows.forEachId(one.id(), RowOutcome.CHANGED, (row, id) -> good.put(row, changed));
    rows.forEachId(one.id(), RowOutcome.UNCHANGED, (row, id) -> good.put(row, "変更なし"));
    return good;
  }

  private static String done(Import one, String kept, String planned) {
    return switch (one.state()) {
      case APPLIED, UNDOING -> kept;
      case UNDONE -> "取り消し：" + planned;
      case MAPPING, READING, READ, APPLYING, REFUSED -> "まだ取り込んでいません：" + planned;
    };
  }

  /** The file's lines on their way back. */
  private static final class Lines {

    private final ReturnedFile back;
    private final Map<Integer, String> wrong;
    private final Map<Integer, String> good;
    private final boolean onlyWrong;
    private boolean begun;
    private int width;
    private int earlier = -1;

    Lines(
        ReturnedFile back,
        Map<Integer, String> wrong,
        Map<Integer, String> good,
        boolean onlyWrong) {
      this.back = back;
      this.wrong = wrong;
      this.good = good;
      this.onlyWrong = onlyWrong;
    }

    void row(int number, List<FiledCell> cells) throws IOException {
      if (!begun) {
        begun = true;
        width = cells.size();
        earlier = cells.indexOf(FiledCell.text(Imports.RESULT));
        back.row(with(cells, Imports.RESULT));
      } else if (!onlyWrong || !good.containsKey(number)) {
        String result = wrong.getOrDefault(number, good.getOrDefault(number, UNREAD));
        back.row(with(cells, result));
      }
    }

    /** The result of an earlier import, if there is one, gives way. */
    private List<FiledCell> with(List<FiledCell> cells, String result) {
      List<FiledCell> line = new ArrayList<>(cells);
      while (line.size() < width) {
        line.add(FiledCell.text(""));
      }
      if (earlier >= 0) {
        line.set(earlier, FiledCell.text(result));
      } else {
        line.add(width, FiledCell.text(result));
      }
      return line;
    }
  }
}
