package jp.hashiwatashi.shared.exchange;

import jp.hashiwatashi.shared.exchange.workbook.ColumnLetters;

/** How a kind of file names its columns, for messages. */
enum FieldPlaces {
  /** 3列目. */
  TEXT {
    @Override
    String ordinal(int index) {
      return (index + 1) + "列目";
    }

    @Override
    String label(String name, int index) {
      return name;
    }
  },
  /** C列, as a spreadsheet does, beside the heading. */
  SHEET {
    @Override
    String ordinal(int index) {
      return ColumnLetters.of(index) + "列";
    }

    @Override
    String label(String name, int index) {
      return name + "（" + ordinal(index) + "）";
    }
  };

  /** The column without its heading; the first has the index 0. */
  abstract String ordinal(int index);

  /** The column with its heading. */
  abstract String label(String name, int index);
}
