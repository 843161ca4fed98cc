package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parser's fields straight from its buffer and makes records of them. The hot path of every
 * import: a cell whose text was seen before in its column costs one look-up and no object.
 *
 * @param <R> the record
 */
final class RowHandler<R> extends AbstractBaseCsvCallbackHandler<ChunkRows<R>>
    implements RowFaults<R> {

  private final Header<R> header;
  private final @Nullable Column<R, ?>[] fields;
  private final @Nullable CellMemo[] memos;
  private final ColumnSet<R> set;
  private final List<Column<R, ?>> required;
  private final @Nullable Column<R, String> key;
  private final FieldReading reading;
  private final ChunkRows<R> rows = new ChunkRows<>();
  private final Row<R> row;
  private final int firstRow;
  private int number;
  private int completed;
  private int fieldCount;
  private boolean begun;
  private boolean stated;
  private boolean faulty;
  private boolean tooWide;

  /**
   * @param memos one a field, null where values hardly repeat; no other thread uses them meanwhile
   * @param firstRow rows before this one (the header, and what stands above it) are passed over
   */
  RowHandler(
      Header<R> header,
      ColumnSet<R> set,
      @Nullable CellMemo[] memos,
      FieldReading reading,
      int firstRow) {
    this.header = header;
    this.fields = header.fields();
    this.memos = memos;
    this.set = set;
    this.required = set.requiredColumns();
    this.key = set.key();
    this.reading = reading;
    this.firstRow = firstRow;
    this.row = new Row<>(set.size());
  }

  ChunkRows<R> rows() {
    rows.count = completed;
    return rows;
  }

  /** A cell that cannot be read whatever its column, in a row that has begun. */
  void wrongField(int index, String what, String mend) {
    fieldCount = index + 1;
    stated = true;
    Column<R, ?> column = fields[index];
    if (column != null) {
      row.cells[column.position()] = Row.FAULTY;
    }
    fault(header.labels()[index], what, mend);
  }

  /** The record being read, or the next one. */
  int currentRow() {
    return begun ? number : number + 1;
  }

  /** What the field after the last complete one is called. */
  String nextField() {
    return label(begun ? fieldCount : 0);
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    number++;
    begun = true;
    fieldCount = 0;
    stated = false;
    faulty = false;
    tooWide = false;
    Arrays.fill(row.cells, null);
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    fieldCount = index + 1;
    if (length == 0 || number < firstRow) {
      return;
    }
    if (length > ReadingLimits.FIELD || index >= ReadingLimits.COLUMNS) {
      tooMuch(index, length);
      return;
    }
    Column<R, ?> column = index < fields.length ? fields[index] : null;
    if (column == null) {
      uselessField(index, buffer, offset, length);
      return;
    }
    CellMemo memo = memos[index];
    if (memo == null) {
      take(index, column, reading.read(column, new String(buffer, offset, length)));
      return;
    }
    Object cell = memo.find(buffer, offset, length);
    if (cell == null) {
      cell = reading.read(column, new String(buffer, offset, length));
      memo.put(buffer, offset, length, cell);
    }
    take(index, column, cell);
  }

  private void take(int index, Column<R, ?> column, Object cell) {
    if (cell == FieldReading.SAYS_NOTHING) {
      return;
    }
    stated = true;
    int position = column.position();
    if (!(cell instanceof FieldReading.Said said)) {
      row.cells[position] = cell;
      return;
    }
    switch (said.reading()) {
      case CellReading.Value<?>(Object value, String notice) -> {
        row.cells[position] = value;
        rows.notices.add(
            new ChunkRows.Remark(number, header.labels()[index], String.valueOf(notice), ""));
      }
      case CellReading.Refused<?>(String what, String mend) -> {
        row.cells[position] = Row.FAULTY;
        fault(header.labels()[index], what, mend);
      }
      case CellReading.SeveralRefused<?>(var entries) -> {
        row.cells[position] = Row.FAULTY;
        entries.forEach(entry -> fault(header.labels()[index], entry.what(), entry.mend()));
      }
      case CellReading.Blank<?> blank -> {}
    }
  }

  private void tooMuch(int index, int length) {
    stated = true;
    if (index >= ReadingLimits.COLUMNS) {
      if (!tooWide) {
        tooWide = true;
        faulty = true;
        rows.faults.add(CsvFaults.tooManyColumns(number));
      }
    } else {
      Column<R, ?> column = index < fields.length ? fields[index] : null;
      if (column != null) {
        row.cells[column.position()] = Row.FAULTY;
      }
      fault(
          label(index),
          "ひとつの値が長すぎます（" + length + "文字、上限は" + ReadingLimits.FIELD + "文字）",
          "値を短くしてください");
    }
  }

  /** A field of a column that we do not know, or beyond the last one. */
  private void uselessField(int index, char[] buffer, int offset, int length) {
    boolean beyond = index >= fields.length;
    String label = label(index);
    boolean suspicious =
        beyond || reading.marking() || !stated; // a row with nothing else is no empty one
    for (int i = offset; i < offset + length && !suspicious; i++) {
      suspicious = buffer[i] == 0;
    }
    if (!suspicious) {
      return;
    }
    String text = new String(buffer, offset, length);
    CellReading.Refused<?> broken = reading.broken(text);
    if (broken != null) {
      fault(label, broken.what(), broken.mend());
    } else if (!JapaneseInput.trim(text).isEmpty()) {
      stated = true;
      if (beyond) {
        fault(
            label,
            "見出しは" + fields.length + "列なのに、この行には" + (index + 1) + "列目「" + Shown.of(text) + "」があります",
            "余分なコンマがないか確かめ、コンマを含む値は \" で囲んでください");
      }
    }
  }

  @Override
  protected ChunkRows<R> buildRecord() {
    begun = false;
    completed = number; // at the end of its input the parser begins a record that it never builds
    if (stated && number >= firstRow) {
      finishRow();
    }
    return rows;
  }

  private void finishRow() {
    for (Column<R, ?> missing : header.missing()) {
      row.cells[missing.position()] = Row.FAULTY;
    }
    if (fieldCount < fields.length) {
      missingFields();
    }
    for (Column<R, ?> column : required) {
      if (row.cells[column.position()] == null && !set.isBare(row)) {
        row.cells[column.position()] = Row.FAULTY;
        fault(
            label(column),
            "必須の" + column.japaneseName() + "が空です",
            column.japaneseName() + "を入力してください");
      }
    }
    set.check(row, this);
    String id = key == null ? null : row.find(key);
    if (id != null) {
      rows.addId(id, number);
    }
    if (!faulty && header.missing().isEmpty()) {
      rows.add(set.build(row), number);
    }
  }

  private void missingFields() {
    fault(
        TableFault.WHOLE_ROW,
        "見出しは" + fields.length + "列なのに、この行は" + fieldCount + "列しかありません",
        "足りないコンマを補うか、行が途中で切れていないか確かめてください");
    for (int i = fieldCount; i < fields.length; i++) {
      Column<R, ?> column = fields[i];
      if (column != null) {
        row.cells[column.position()] = Row.FAULTY;
      }
    }
  }

  @Override
  public void add(Column<R, ?> column, String what, String mend) {
    fault(label(column), what, mend);
  }

  private void fault(String label, String what, String mend) {
    faulty = true;
    rows.faults.add(new ChunkRows.Remark(number, label, what, mend));
  }

  private String label(int index) {
    return index < fields.length ? header.labels()[index] : (index + 1) + "列目";
  }

  private String label(Column<R, ?> column) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] == column) {
        return header.labels()[i];
      }
    }
    return column.code();
  }
}
