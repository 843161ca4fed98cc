package jp.hashiwatashi.shared.sealing;

/** Something that was sealed cannot be opened: the key is missing, or it is not as it was sealed. */
public final class SealBroken extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  SealBroken(String why) {
    super(why);
  }

  /** The same, of which it is said what it is. */
  public SealBroken(String what, SealBroken cause) {
    super(what, cause);
  }
}
