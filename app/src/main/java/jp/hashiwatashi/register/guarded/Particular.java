package jp.hashiwatashi.register.guarded;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something is written of a person, without what.
 *
 * @param by who has written it; null: nothing is written
 * @param at when; null: nothing is written
 * @param version 0: nothing is written
 */
public record Particular(
    ParticularKind kind, @Nullable String by, @Nullable Instant at, long version) {

  public boolean isWritten() {
    return version > 0;
  }

  static Particular none(ParticularKind kind) {
    return new Particular(kind, null, null, 0);
  }
}
