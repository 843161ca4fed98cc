package jp.hashiwatashi.register;

import java.util.List;
import java.util.stream.IntStream;
import jp.hashiwatashi.shared.codes.Prefecture;

/**
 * Where a person would move to (UIJターン): nowhere, anywhere, or the prefectures named.
 *
 * @param prefectures bit {@code n} (1 to 47) is set when prefecture {@code n} is named; {@link
 *     #ANYWHERE} has them all and bit 0
 */
public record Relocation(long prefectures) {

  public static final Relocation NOWHERE = new Relocation(0);
  public static final Relocation ANYWHERE = new Relocation((1L << 48) - 1);

  public boolean isNowhere() {
    return prefectures == 0;
  }

  public boolean isAnywhere() {
    return (prefectures & 1) != 0;
  }

  /** Whether prefecture 1 to 47 is among those the person would move to. */
  public boolean includes(int prefecture) {
    return (prefectures >> prefecture & 1) != 0;
  }

  /** The prefectures named, 1 to 47, ascending; all of them for anywhere. */
  public List<Integer> named() {
    return IntStream.rangeClosed(1, Prefecture.COUNT).filter(this::includes).boxed().toList();
  }

  /** As files and columns hold it: {@code *} alone, or two digits for each prefecture named. */
  public List<String> codes() {
    return isAnywhere()
        ? List.of("*")
        : named().stream().map(n -> (n < 10 ? "0" : "") + n).toList();
  }

  public Relocation and(int prefecture) {
    return new Relocation(prefectures | 1L << prefecture);
  }
}
