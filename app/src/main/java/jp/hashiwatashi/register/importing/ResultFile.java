package jp.hashiwatashi.register.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.shared.exchange.FileRows;
import jp.hashiwatashi.shared.exchange.FiledCell;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.ReturnedFile;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/**
 * Somebody's own file given back, with a column that says what became of each row: the whole of it, or
 * only the rows that were not kept, to be mended and sent again.
 */
@Component
class ResultFile {

  private static final Set<String> HEADINGS =
      Stream.of(Locale.JAPANESE, Locale.ENGLISH)
          .map(language -> heading(Words.in(language)))
          .collect(Collectors.toUnmodifiableSet());

  private final EditedRegisters registers;
  private final StagedRows rows;
  private final KeptFiles files;

  ResultFile(EditedRegisters registers, StagedRows rows, KeptFiles files) {
    this.registers = registers;
    this.rows = rows;
    this.files = files;
  }

  /** What the column is called that is added. */
  private static String heading(Words words) {
    return words.text("result.heading");
  }

  /** Whether a column is one that was added here, in whatever language; it is never read. */
  static boolean isResult(String heading) {
    return HEADINGS.contains(heading);
  }

  /** @return rows written, without the headings */
  long write(Import one, boolean onlyWrong, ListFormat format, Words words, OutputStream out)
      throws IOException {
    Map<Integer, String> wrong = wrong(one, words);
    Map<Integer, String> good = good(one, words);
    var set = registers.of(one.register()).columns().called(one.mapping(), null, () -> {});
    return files.use(
        one.id(),
        file -> {
          try (ReturnedFile back = ReturnedFile.open(out, format, heading(words))) {
            var lines = new Lines(back, wrong, good, onlyWrong, words);
            new FileRows(file, one.fileName(), set, one.readAs()).forEach(lines::row);
            return lines.written;
          }
        });
  }

  private Map<Integer, String> wrong(Import one, Words words) {
    Map<Integer, String> wrong = new HashMap<>();
    for (TableFault fault : rows.faults(one.id(), 0, Integer.MAX_VALUE)) {
      String told =
          words.text(
              "told.of", words.toldPlace(fault.column()), words.told(fault.what(), fault.mend()));
      wrong.merge(
          fault.row(),
          words.text("result.wrong", told),
          (before, now) -> words.text("result.wrong.next", before, told));
    }
    rows.forEachId(
        one.id(),
        RowOutcome.OVERTAKEN,
        (row, id) -> wrong.put(row, words.text("result.overtaken")));
    return wrong;
  }

  private Map<Integer, String> good(Import one, Words words) {
    Map<Integer, String> good = new HashMap<>();
    String made = done(one, "result.made", "result.new", words);
    String changed = done(one, "result.changed", "result.changed", words);
    rows.forEachId(
        one.id(), RowOutcome.NEW, (row, id) -> good.put(row, words.text("code.named", made, id)));
    rows.forEachId(one.id(), RowOutcome.CHANGED, (row, id) -> good.put(row, changed));
    rows.forEachId(
        one.id(), RowOutcome.UNCHANGED, (row, id) -> good.put(row, words.text("result.unchanged")));
    return good;
  }

  private static String done(Import one, String kept, String planned, Words words) {
    return switch (one.state()) {
      case APPLIED, UNDOING -> words.text(kept);
      case UNDONE -> words.text("result.undone", words.text(planned));
      case MAPPING, READING, READ, APPLYING, REFUSED ->
          words.text("result.not-yet", words.text(planned));
    };
  }

  /** The file's lines on their way back. */
  private static final class Lines {

    private final ReturnedFile back;
    private final Map<Integer, String> wrong;
    private final Map<Integer, String> good;
    private final boolean onlyWrong;
    private final Words words;
    private boolean begun;
    private long written;
    private int width;
    private int earlier = -1;

    Lines(
        ReturnedFile back,
        Map<Integer, String> wrong,
        Map<Integer, String> good,
        boolean onlyWrong,
        Words words) {
      this.words = words;
      this.back = back;
      this.wrong = wrong;
      this.good = good;
      this.onlyWrong = onlyWrong;
    }

    void row(int number, List<FiledCell> cells) throws IOException {
      if (!begun) {
        begun = true;
        width = cells.size();
        earlier = earlier(cells);
        back.row(with(cells, heading(words)));
      } else if (!onlyWrong || !good.containsKey(number)) {
        String result =
            wrong.getOrDefault(number, good.getOrDefault(number, words.text("result.unread")));
        back.row(with(cells, result));
        written++;
      }
    }

    private static int earlier(List<FiledCell> cells) {
      return IntStream.range(0, cells.size())
          .filter(i -> isResult(cells.get(i).text()))
          .findFirst()
          .orElse(-1);
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
