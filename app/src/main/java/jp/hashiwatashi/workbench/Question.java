package jp.hashiwatashi.workbench;

import jp.hashiwatashi.matching.engine.Condition;

/** Something that a record does not state and that matching would like to know. */
public sealed interface Question permits PersonQuestion, OpeningQuestion {

  String name();

  /** The condition that cannot be judged without it. */
  Condition condition();
}
