package jp.hashiwatashi.database;

/**
 * Why the database cannot be used now. The message is Japanese, for the person at the terminal: what,
 * why and how to mend it.
 */
public final class DatabaseFault extends RuntimeException {

  /** The sort of fault; scripts tell them apart by the exit code. */
  public enum Kind {
    DATA_FOLDER(4),
    SERVER(5),
    NEWER_THAN_PROGRAM(6),
    BACKUP(8);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    /** Of the command that met it. */
    public int exitCode() {
      return exitCode;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  DatabaseFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  DatabaseFault(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** The exit code of the command that met the fault. */
  public int exitCode() {
    return kind.exitCode;
  }
}
