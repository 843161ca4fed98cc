package jp.hashiwatashi.register.importing;

/**
 * How far the program is with an import.
 *
 * @param step what it does, as part of a text's key
 * @param done rows
 * @param of how many; 0 while that cannot be said
 * @param rest seconds that it will still take, or {@link #UNKNOWN}
 */
public record ImportProgress(String step, int done, int of, int rest) {

  public static final int UNKNOWN = -1;

  static final ImportProgress WAITING = new ImportProgress("waiting", 0, 0);

  ImportProgress(String step, int done, int of) {
    this(step, done, of, UNKNOWN);
  }

  ImportProgress withRest(int seconds) {
    return new ImportProgress(step, done, of, seconds);
  }

  /** 0 to 100. */
  public int percent() {
    return of == 0 ? 0 : (int) (100L * done / of);
  }
}
