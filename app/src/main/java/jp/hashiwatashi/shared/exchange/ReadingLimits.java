package jp.hashiwatashi.shared.exchange;

import org.jspecify.annotations.Nullable;

/** How much of a file is read before its reader gives up, and what is said then. */
enum ReadingLimits {
  /** Files that commands are given: the memory is that of who gives them. */
  COMMAND(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
  /**
   * Files that people send to a server which others use, too: as many rows as a spreadsheet has, and
   * so many records that those of the largest kind fit into a small memory.
   */
  IMPORT(200L << 20, 1_048_576, 300_000);

  /** After so many faults nobody reads on. */
  static final int FAULTS = 10_000;

  /** Columns, as in a spreadsheet. */
  static final int COLUMNS = 16_384;

  /** Characters of a field: three times what a spreadsheet's cell holds. */
  static final int FIELD = 100_000;

  /** Rows that may stand above a heading. */
  static final int ABOVE_HEADING = 1_000;

  final long bytes;
  private final int rows;
  private final int records;

  ReadingLimits(long bytes, int rows, int records) {
    this.bytes = bytes;
    this.rows = rows;
    this.records = records;
  }

  /**
   * Whether nothing speaks against another row.
   *
   * @param number of the row that was read last
   */
  boolean allowMore(ChunkRows<?> read, int number) {
    return read.faults.size() < FAULTS && read.records.size() <= records && number <= rows;
  }

  /** What ended the reading, except for faults, which are counted over all parts; null if nothing. */
  ChunkRows.@Nullable Remark reached(ChunkRows<?> read, int number) {
    if (read.records.size() <= records && number <= rows) {
      return null;
    }
    int most = number > rows ? rows : records;
    return new ChunkRows.Remark(
        number, TableFault.WHOLE_ROW, "行が多すぎます（一度に読めるのは" + most + "行まで）", "行を分けて、いくつかのファイルにしてください");
  }
}
