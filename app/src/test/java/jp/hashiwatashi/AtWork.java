package jp.hashiwatashi;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import jp.hashiwatashi.shared.background.SystemWork;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What a test asks the database itself, on its own thread, it asks as the program at work. Requests that it
 * sends are somebody's who has signed in, as everybody's are.
 */
public final class AtWork implements BeforeAllCallback, BeforeEachCallback {

  /** What such a thread works as. */
  public static SecurityContext context() {
    return SystemWork.as("test", SecurityContextHolder::getContext);
  }

  /** The same for work that a test gives to another thread. */
  public static Runnable onAnotherThread(Runnable work) {
    return () -> SystemWork.as("test", work);
  }

  /** Does something beside the test. */
  public static <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(() -> SystemWork.as("test", work));
  }

  @Override
  public void beforeAll(ExtensionContext test) {
    SecurityContextHolder.setContext(context());
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    SecurityContextHolder.setContext(context());
  }
}
