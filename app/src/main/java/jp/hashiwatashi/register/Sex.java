package jp.hashiwatashi.register;

/** The sex of a person, where it was stated. Only statistics read it; matching cannot. */
public enum Sex {
  FEMALE("女"),
  MALE("男");

  private final String japaneseName;

  Sex(String japaneseName) {
    this.japaneseName = japaneseName;
  }

  public String japaneseName() {
    return japaneseName;
  }
}
