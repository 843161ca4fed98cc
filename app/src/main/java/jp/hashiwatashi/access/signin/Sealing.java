package jp.hashiwatashi.access.signin;

/** Makes what lies in the database unreadable without a key that lies elsewhere. */
public interface Sealing {

  /**
   * @param about what it is and whose: what was sealed of one is not opened as another's
   */
  byte[] seal(byte[] open, String about);

  /**
   * @throws IllegalStateException when it was sealed under another key, of something else, or was changed
   */
  byte[] open(byte[] sealed, String about);
}
