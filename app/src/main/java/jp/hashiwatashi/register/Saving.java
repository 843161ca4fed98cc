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
}
