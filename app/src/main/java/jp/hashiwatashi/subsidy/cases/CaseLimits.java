package jp.hashiwatashi.subsidy.cases;

/** How many cases the server answers at once, by REST and on the screen. The command line has no limit. */
public final class CaseLimits {

  /** Cases in one request. */
  public static final int MOST_CASES = 10_000;

  /** Bytes of one request: a kilobyte a case is generous, and so is twice that. */
  public static final int MOST_BYTES = 2 * 1024 * MOST_CASES;

  private CaseLimits() {}
}
