package jp.hashiwatashi.shared.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The shapes that any record may use; shapes of codes and days are declared beside their tables. */
public final class Shapes {

  /** The highest amount of money that is read, yen: a trillion (1兆円). */
  public static final long MOST_YEN = 1_000_000_000_000L;

  /** The longest id that is read, in characters; long enough for any system's own ids. */
  public static final int LONGEST_ID = 64;

  private Shapes() {}

  /** An id: exact after trimming. */
  public static Shape<String> id() {
    return new TextShape(false);
  }

  /**
   * The same texts, but none longer than this.
   *
   * @param most characters as people count them
   */
  public static Shape<String> atMost(int most, Shape<String> shape) {
    return new LimitedShape(shape, most);
  }

  /** Sentences for people, exactly as typed but for control characters and blanks at the ends. */
  public static Shape<String> text() {
    return new ProseShape(true);
  }

  /** A name, an address, a title: like {@link #text} but on one line, a line break is a blank. */
  public static Shape<String> line() {
    return new ProseShape(false);
  }

  /** A telephone number, kept as its digits. */
  public static Shape<String> telephone() {
    return new TelephoneShape();
  }

  /** A mail address, its ASCII part in any width. */
  public static Shape<String> email() {
    return new EmailShape();
  }

  /** A postal code (郵便番号), kept as seven digits; six have lost their leading zero. */
  public static Shape<String> postalCode() {
    return new GroupedDigitsShape("郵便番号", "postal code", List.of(3, 4), "〒");
  }

  /**
   * A number of a fixed count of digits that people write in groups, kept as digits. One lost leading
   * zero is restored with a notice.
   *
   * @param groups how many digits stand between the hyphens when it is shown
   */
  public static Shape<String> groupedDigits(String japaneseName, String english, int... groups) {
    return new GroupedDigitsShape(
        japaneseName, english, Arrays.stream(groups).boxed().toList(), "");
  }

  /** A reading: hiragana and half-width kana become full-width katakana. */
  public static Shape<String> kana() {
    return new KanaShape();
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
    return small(new NumberShape(0, List.of(units), false, false, Integer.MAX_VALUE, example));
  }

  /** Whole yen from 0 to {@link #MOST_YEN}; 25万円, 250千円 and ¥250,000 are understood. */
  public static Shape<Long> yen(String example) {
    return new NumberShape(0, List.of("円"), true, false, MOST_YEN, example);
  }

  /** Whole yen from -{@link #MOST_YEN} to {@link #MOST_YEN}; ▲ and △ are minus signs too. */
  public static Shape<Long> signedYen(String example) {
    return new NumberShape(0, List.of("円"), true, true, MOST_YEN, example);
  }

  /** A number with three decimals, kept in thousandths: 78.25 is 78250. */
  public static Shape<Long> thousandths(String example) {
    return new NumberShape(3, List.of(), false, true, MOST_YEN, example);
  }

  /** Hours with up to two decimals, as hundredths of an hour: 37.5 is 3750. */
  public static Shape<Integer> hundredthsOfHours(String example) {
    List<String> units = List.of("時間", "hours", "h", "H");
    return small(new NumberShape(2, units, false, false, Integer.MAX_VALUE, example));
  }

  private static Shape<Integer> small(NumberShape upToAnInt) {
    return mapped(upToAnInt, Math::toIntExact, Integer::longValue);
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
