package jp.hashiwatashi.subsidy.rules;

/** Where a course's source says that claims are filed. */
public enum Filing {
  /** The source names neither a counter nor the papers nor a last day. */
  NOT_NAMED,
  /** At the counter where the main insured establishment is. */
  MAIN_ESTABLISHMENT,
  /** There, or where the measure is carried out. */
  MAIN_ESTABLISHMENT_OR_MEASURE
}
