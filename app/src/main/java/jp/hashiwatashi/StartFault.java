package jp.hashiwatashi;

/** Why the web application cannot start, in Japanese for the person at the terminal. */
final class StartFault extends RuntimeException {

  /** A port is taken by another program. */
  static final int PORT_TAKEN = 3;

  /** Made-up records were to be put among others. */
  static final int REGISTERS_IN_USE = 7;

  /** It may not, or cannot, listen as asked. */
  static final int LISTENING = 8;

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  StartFault(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
