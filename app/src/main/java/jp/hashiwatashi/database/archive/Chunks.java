package jp.hashiwatashi.database.archive;

/** How a backup is cut: each chunk is four bytes of frame, then as many encrypted ones and a tag. */
final class Chunks {

  /** Bytes of every plain chunk but the last, which may have fewer. */
  static final int LENGTH = 1 << 16;

  /** Bytes that a chunk is longer by when it is encrypted. */
  static final int TAG = 16;

  /** The bit of the frame that marks the last chunk; the others are the plain chunk's length. */
  static final int LAST = 1 << 31;

  private Chunks() {}
}
