package jp.hashiwatashi.register;

import java.util.List;
import jp.hashiwatashi.shared.background.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes the keys by which records are found anew where an older program wrote them, beside its other
 * work; until then such records are found by what they had.
 */
@Component
final class KeysRenewal implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(KeysRenewal.class);
  private static final int AT_ONCE = 500;

  private final List<RegisterStore<?>> stores;
  private volatile boolean running;
  private Thread thread = new Thread();

  KeysRenewal(List<RegisterStore<?>> stores) {
    this.stores = stores;
  }

  @Override
  public void start() {
    running = true;
    thread =
        Thread.ofPlatform()
            .name("keys-renewal")
            .daemon()
            .start(() -> SystemWork.as("keys-renewal", this::renewAll));
  }

  private void renewAll() {
    try {
      for (RegisterStore<?> store : stores) {
        int renewed;
        do {
          renewed = running ? store.renewOldKeys(AT_ONCE) : 0;
        } while (renewed > 0);
      }
    } catch (RuntimeException e) {
      if (running) {
        log.error("Keys were not all written anew; the next start goes on with it", e);
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    try {
      thread.join();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
