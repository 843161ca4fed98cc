package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Files that are not as they should be, for those who send them to the whole program. */
public final class OddUploads {

  private OddUploads() {}

  /**
   * One of them.
   *
   * @param file what it is called
   */
  public record Upload(String name, String file, Supplier<byte[]> bytes) {}

  /** One of each kind: of those whose names begin alike the first. */
  public static List<Upload> ofEveryKind() {
    Set<String> kinds = new HashSet<>();
    List<Upload> some = new ArrayList<>();
    for (OddFile odd : OddFiles.all()) {
      String[] words = odd.name().split(" ", 4);
      if (kinds.add(String.join(" ", List.of(words).subList(0, Math.min(3, words.length))))) {
        some.add(new Upload(odd.name(), odd.file(), odd.bytes()));
      }
    }
    return some;
  }
}
