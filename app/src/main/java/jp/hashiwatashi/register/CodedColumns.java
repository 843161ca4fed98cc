package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.exchange.ColumnSet;

/** Columns of which some hold codes, by codes alone or by names too. */
abstract class CodedColumns<R> extends ColumnSet<R> {

  private final CodeShapes codes;

  CodedColumns(String japaneseName, CodeShapes codes) {
    super(japaneseName);
    this.codes = codes;
  }

  final CodeShapes codes() {
    return codes;
  }
}
