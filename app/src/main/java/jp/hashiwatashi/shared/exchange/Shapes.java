package jp.hashiwatashi.shared.exchange;

import java.util.List;
import java.util.function.Function;

/** The shapes that any record may use; shapes of codes and days are declared beside their tables. */
public final class Shapes {

  private Shapes() {}

  /** An id: exact after trimming. */
  public static Shape<String> id() {
    return new TextShape(false);
  }

  /** Free text that is compared after NFKC and trimming. */
  public static Shape<String> words() {
    return new TextShape(true);
  }

  /**
   * A whole number from 0 to 2,147,483,647.
   *
   * @param units words that may stand behind the number, the longest first
   */
  public static Shape<Integer> wholeNumber(String example, String... units) {
    return new NumberShape(0, List.of(units), false, example);
  }

  /** Whole yen from 0 to 2,147,483,647; 25万円, 250千円 and ¥250,000 are understood. */
  public static Shape<Integer> yen(String example) {
    return new NumberShape(0, List.of("円"), true, example);
  }

  /** Hours with up to two decimals, as hundredths of an hour: 37.5 is 3750. */
  public static Shape<Integer> hundredthsOfHours(String example) {
    return new NumberShape(2, List.of("時間", "hours", "h", "H"), false, example);
  }

  public static Shape<Boolean> yesNo() {
    return new YesNoShape();
  }

  /** One of these values, by its code or its Japanese name. */
  public static <V> Shape<V> oneOf(
      List<V> choices, Function<V, String> code, Function<V, String> japaneseName) {
    return new ChoiceShape<>(choices, code, japaneseName);
  }

  /** A list separated by {@code |}. */
  public static <E> Shape<List<E>> listOf(Shape<E> entry) {
    return new ListShape<>(entry);
  }

  /** The same cells, their values kept as something else; both functions are each other's inverse. */
  public static <A, B> Shape<B> mapped(Shape<A> written, Function<A, B> kept, Function<B, A> back) {
    return new MappedShape<>(written, kept, back);
  }
}
