package jp.hashiwatashi.register;

import org.jspecify.annotations.Nullable;

/**
 * How an opening came to the Center, and how it is handled there.
 *
 * @param source null when not stated
 * @param confidential whether the employer's name is kept back until an introduction
 * @param office of the Center, in charge; null when nobody is
 * @param consultant in charge; null when nobody is
 */
public record Handling(
    @Nullable Source source,
    boolean confidential,
    @Nullable String office,
    @Nullable String consultant) {

  /** How the Center came to know of an opening. */
  public enum Source {
    /** A consultant visited the employer (求人開拓). */
    VISIT("求人開拓の訪問"),
    /** A partner: a bank, a chamber, a union, a government (連携機関). */
    PARTNER("連携機関から"),
    HELLO_WORK("ハローワークから"),
    /** The employer asked (事業主の申出). */
    EMPLOYER("事業主の申出");

    private final String japaneseName;

    Source(String japaneseName) {
      this.japaneseName = japaneseName;
    }

    public String japaneseName() {
      return japaneseName;
    }
  }

  /** Nothing is known, and nothing is kept back. */
  public static final Handling UNKNOWN = new Handling(null, false, null, null);
}
