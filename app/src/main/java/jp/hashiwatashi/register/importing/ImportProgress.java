package jp.hashiwatashi.register.importing;

/**
 * How far the program is with an import.
 *
 * @param step what it does, as part of a text's key
 * @param done rows; 0 of 0 while that cannot be said
 */
public record ImportProgress(String step, int done, int of) {

  static final ImportProgress WAITING = new ImportProgress("waiting", 0, 0);

  /** 0 to 100. */
  public int percent() {
    return of == 0 ? 0 : (int) (100L * done / of);
  }
}
