package jp.hashiwatashi.register;

import org.jspecify.annotations.Nullable;

/** How it ended to save what somebody edited. */
public sealed interface Saving<T> {

  /** It is kept; {@code record} carries its new version. */
  record Kept<T>(T record) implements Saving<T> {}

  /**
   * Somebody else was quicker: nothing was changed.
   *
   * @param theirs what stands there now, null if it was removed
   */
  record Overtaken<T>(@Nullable T theirs) implements Saving<T> {}

  /**
   * The record goes against what others say: nothing was changed.
   *
   * @param column the code of the column to mend
   * @param what what is wrong, in Japanese
   * @param mend how to mend it, in Japanese
   */
  record Refused<T>(String column, String what, String mend) implements Saving<T> {}
}
