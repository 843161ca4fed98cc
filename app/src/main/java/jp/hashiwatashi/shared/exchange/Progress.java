package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, if that is a terminal; otherwise nothing at all. */
public final class Progress implements AutoCloseable {

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * @param task what is going on, in the user's language
   * @param steps how many steps there are in all
   */
  public static Progress onTerminal(String task, long steps) {
    if (!standardErrorIsTerminal()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .build());
  }

  /** Some steps are done; from any thread. */
  public void step(int steps) {
    if (bar != null) {
      bar.stepBy(steps);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private static boolean standardErrorIsTerminal() {
    try {
      String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      // Not Linux: a terminal at both other ends is the best sign there is.
      return System.console() != null && System.console().isTerminal();
    }
  }
}
