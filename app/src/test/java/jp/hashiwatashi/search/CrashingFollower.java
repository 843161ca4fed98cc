package jp.hashiwatashi.search;

import java.nio.file.Path;
import jp.hashiwatashi.register.RegisterName;

/** A program to be killed: it builds an index, tells how far it is, and goes on changing records. */
final class CrashingFollower {

  static final int PEOPLE = 60_000;

  private CrashingFollower() {}

  public static void main(String[] arguments) {
    var source = RememberedSource.of(PEOPLE);
    source.beforeReading(() -> {
      System.out.println(source.read.get());
      System.out.flush();
    });
    var follower = new Follower(source, Path.of(arguments[0]));
    follower.start();
    follower.awaitComplete();
    for (int i = 0; ; i++) {
      follower.tell(RegisterName.PEOPLE, "S-" + i % PEOPLE);
    }
  }
}
