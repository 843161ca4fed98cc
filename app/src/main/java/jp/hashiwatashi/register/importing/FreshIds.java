package jp.hashiwatashi.register.importing;

import java.util.ArrayDeque;
import java.util.Queue;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Registered;

/** Numbers for rows that have none, asked for many at once. */
final class FreshIds<R extends Registered> {

  private static final int AT_ONCE = 500;

  private final EditedRegister<R> register;
  private final Queue<String> ids = new ArrayDeque<>();

  FreshIds(EditedRegister<R> register) {
    this.register = register;
  }

  String next() {
    if (ids.isEmpty()) {
      ids.addAll(register.freshIds(AT_ONCE));
    }
    return ids.remove();
  }
}
