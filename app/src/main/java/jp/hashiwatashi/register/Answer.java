package jp.hashiwatashi.register;

/** A yes-or-no question of a record: answered, or not stated. */
public enum Answer {
  YES,
  NO,
  NOT_STATED
}
