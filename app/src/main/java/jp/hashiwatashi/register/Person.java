package jp.hashiwatashi.register;

import org.jspecify.annotations.Nullable;

/**
 * Who a person to be placed is, and how to reach them. What was not stated is null.
 *
 * @param name exactly as typed, not empty
 * @param kana full-width katakana
 * @param phone digits, and 内線 with more of them for an extension
 * @param email canonical
 * @param address where letters go, as typed
 */
public record Person(
    String name,
    String kana,
    @Nullable Sex sex,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address) {

  /** Somebody of whom only the name is known. */
  public static Person named(String name, String kana) {
    return new Person(name, kana, null, null, null, null);
  }
}
