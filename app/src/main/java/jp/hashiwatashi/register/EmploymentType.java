package jp.hashiwatashi.register;

/** The employment type of an opening, or one that a person accepts. */
public enum EmploymentType {
  PERMANENT("正社員"),
  FIXED_TERM("有期"),
  PART_TIME("パート"),
  DISPATCHED("派遣");

  private final String japaneseName;

  EmploymentType(String japaneseName) {
    this.japaneseName = japaneseName;
  }

  public String japaneseName() {
    return japaneseName;
  }
}
