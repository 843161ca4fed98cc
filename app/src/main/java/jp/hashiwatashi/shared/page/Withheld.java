package jp.hashiwatashi.shared.page;

/** More than a program may have just so: answered with 403, how much it may have, and what to do. */
public final class Withheld extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String kind;
  private final long most;

  /**
   * @param kind part of the keys of the words: {@code fault.KIND.what}
   * @param most how many it may have
   */
  public Withheld(String kind, long most) {
    super("withheld: " + kind, null, false, false);
    this.kind = kind;
    this.most = most;
  }

  String kind() {
    return kind;
  }

  long most() {
    return most;
  }
}
