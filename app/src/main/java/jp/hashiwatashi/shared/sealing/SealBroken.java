package jp.hashiwatashi.shared.sealing;

/** Something that was sealed cannot be opened: the key is missing, or it is not as it was sealed. */
public final class SealBroken extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  SealBroken(String why) {
    super(why);
  }
}
