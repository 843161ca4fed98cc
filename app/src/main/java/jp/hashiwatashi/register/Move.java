package jp.hashiwatashi.register;

/** How a person moves from one employer to another. */
public enum Move {
  /** Permanent move to a new employer (re-employment). */
  TRANSFER("移籍"),
  /** Employed by both: stays with the sender, works under the receiver, returns. */
  SECONDMENT("在籍型出向"),
  /** Secondment for training, exchange between companies, or the worker's own career wish. */
  DEVELOPMENT("人材育成型出向");

  private final String japaneseName;

  Move(String japaneseName) {
    this.japaneseName = japaneseName;
  }

  public String japaneseName() {
    return japaneseName;
  }
}
