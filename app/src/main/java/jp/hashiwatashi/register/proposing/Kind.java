package jp.hashiwatashi.register.proposing;

/** What may be proposed, each for one column of a record. */
public enum Kind {
  /** A licence that the person holds. */
  LICENCE("licences"),
  /** A skill that the person has. */
  SKILL("skills"),
  /** An occupation that the person worked in. */
  EXPERIENCE("occupations_experienced"),
  /** An occupation that the person wishes for. */
  WANTED("occupations_wanted"),
  /** A licence that the opening requires. */
  REQUIRED("licences_required"),
  /** A licence that the opening welcomes. */
  WELCOME("licences_welcome"),
  /** A skill that the opening welcomes. */
  SKILL_WELCOME("skills_welcome"),
  /** The occupation of the opening. */
  OCCUPATION("occupation");

  private final String column;

  Kind(String column) {
    this.column = column;
  }

  /** The code of the column that takes it. */
  public String column() {
    return column;
  }

  boolean isLicence() {
    return this == LICENCE || this == REQUIRED || this == WELCOME;
  }

  boolean isSkill() {
    return this == SKILL || this == SKILL_WELCOME;
  }
}
