package jp.hashiwatashi.shared.exchange.workbook;

/**
 * How much of a workbook is read. A list of 150,000 rows with 60 columns stays far below each; what
 * is above fills the memory or the time of a server that others wait for.
 */
final class Limits {

  static final String SMALLER = "行を分けて、いくつかのファイルにしてください";

  /** Bytes of the file. */
  static final long FILE = 200L << 20;

  /** Parts in the archive, and bytes of its directory. */
  static final int PARTS = 10_000;

  static final long DIRECTORY = 4L << 20;

  /** Bytes of one part when inflated. */
  static final long PART = 1L << 30;

  /** Times that a part may grow when inflated, once it is above {@link #HARMLESS} bytes. */
  static final int RATIO = 200;

  static final long HARMLESS = 16L << 20;

  /** Elements inside each other. */
  static final int DEPTH = 64;

  /** Bytes between two tags, or within one. */
  static final int RUN = 1 << 20;

  /** Strings that cells share, and their characters. */
  static final int STRINGS = 2_000_000;

  static final long CHARACTERS = 40_000_000;

  /** Cells of a sheet that say something or are formatted. */
  static final int CELLS = 10_000_000;

  /** Elements of a part. */
  static final int ELEMENTS = 25_000_000;

  /** Formats, and sheets. */
  static final int FORMATS = 100_000;

  static final int SHEETS = 1_000;

  /** What a spreadsheet itself holds at most. */
  static final int ROWS = 1_048_576;

  static final int COLUMNS = 16_384;

  static final int CELL = 32_767;

  private Limits() {}
}
