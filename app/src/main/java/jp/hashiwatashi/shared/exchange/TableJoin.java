package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a file together: rows get their numbers in the file, ids are compared. */
final class TableJoin<R> {

  private final String file;
  private final Header<R> header;
  private final @Nullable Column<R, String> key;
  private final List<R> records = new ArrayList<>();
  private final List<TableFault> faults = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();
  private final List<ChunkRows<R>> parts = new ArrayList<>();
  private int[] rows = new int[1024];
  private int rowsBefore;

  TableJoin(String file, Header<R> header, ColumnSet<R> set) {
    this.file = file;
    this.header = header;
    this.key = set.key();
    faults.addAll(header.faults());
    notices.addAll(header.notices());
  }

  void add(ChunkRows<R> part) {
    for (ChunkRows.Remark fault : part.faults) {
      faults.add(
          new TableFault(
              file, rowsBefore + fault.row(), fault.column(), fault.what(), fault.mend()));
    }
    for (ChunkRows.Remark notice : part.notices) {
      int row = rowsBefore + notice.row();
      notices.add(file + ":" + row + ":" + notice.column() + ": " + notice.what());
    }
    int size = records.size() + part.records.size();
    if (size > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(size, rows.length * 2));
    }
    for (int i = 0; i < part.records.size(); i++) {
      rows[records.size() + i] = rowsBefore + part.recordRow(i);
    }
    records.addAll(part.records);
    for (String id : part.ids) {
      if (!ids.add(id)) {
        repeated.add(id);
      }
    }
    rowsBefore += part.count;
    parts.add(part);
  }

  /** Whether so many faults are known that nobody reads on. */
  boolean hasEnough() {
    return faults.size() >= ReadingLimits.FAULTS;
  }

  TableReading<R> result() {
    if (key != null && !repeated.isEmpty()) {
      nameRepeatedIds(key);
    }
    int[] rowsOfRecords = Arrays.copyOf(rows, records.size());
    if (faults.isEmpty()) {
      return new TableReading.Understood<>(records, rowsOfRecords, notices);
    }
    faults.sort(Comparator.comparingInt(TableFault::row));
    if (hasEnough()) {
      endAtFaults();
    }
    return new TableReading.Refused<>(faults, records, rowsOfRecords, notices);
  }

  private void endAtFaults() {
    faults.subList(ReadingLimits.FAULTS, faults.size()).clear();
    faults.add(
        new TableFault(
            file,
            faults.getLast().row(),
            TableFault.WHOLE_ROW,
            "誤りが" + ReadingLimits.FAULTS + "件になったので、ここで読むのをやめました",
            "ここまでの誤りを直して、もう一度試してください"));
  }

  private void nameRepeatedIds(Column<R, String> column) {
    Map<String, Integer> firstRow = new HashMap<>();
    String label = labelOf(column);
    int before = 0;
    for (ChunkRows<R> part : parts) {
      for (int i = 0; i < part.ids.size(); i++) {
        String id = part.ids.get(i);
        int row = before + part.idRow(i);
        Integer first = repeated.contains(id) ? firstRow.putIfAbsent(id, row) : null;
        if (first != null) {
          faults.add(
              new TableFault(
                  file,
                  row,
                  label,
                  column.japaneseName()
                      + "「"
                      + Shown.of(id)
                      + "」が"
                      + first
                      + "行目と"
                      + row
                      + "行目にあります",
                  "どちらかの行を消すか、番号を直してください"));
        }
      }
      before += part.count;
    }
  }

  private String labelOf(Column<R, String> column) {
    for (int i = 0; i < header.fields().length; i++) {
      if (header.fields()[i] == column) {
        return header.labels()[i];
      }
    }
    return column.code();
  }
}
