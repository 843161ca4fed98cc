package jp.hashiwatashi;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * A stack trace for the log or the terminal: the kinds of the exceptions and the places, without their
 * messages, since a message may quote a person's record.
 */
final class PlainStackTrace implements StackTracePrinter {

  private static final int DEPTH = 60;

  @Override
  public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
    String lead = "";
    int causes = 0;
    for (Throwable t = throwable; t != null && causes < 10; t = t.getCause(), causes++) {
      out.append(lead).append(t.getClass().getName()).append('\n');
      StackTraceElement[] places = t.getStackTrace();
      for (int i = 0; i < Math.min(DEPTH, places.length); i++) {
        out.append("\tat ").append(places[i].toString()).append('\n');
      }
      lead = "Caused by: ";
    }
  }
}
