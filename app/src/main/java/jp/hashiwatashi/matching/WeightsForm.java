package jp.hashiwatashi.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Weights as somebody typed them. Any whole numbers from 0 to {@link #MOST} are taken: they are shared
 * out anew so that their sum is 100. While one can't be read, the standard ones count.
 *
 * @param typed of each part, exactly as it came
 * @param unread the parts whose weight can't be read; all of them when every weight is 0
 * @param used the weights that count
 * @param standard those of the strategy, before anybody moves them
 */
public record WeightsForm(
    Map<Part, String> typed, List<Part> unread, Weights used, Weights standard) {

  public static final int MOST = 1000;

  /**
   * @param given by the part's code; a missing one is the standard's
   */
  public static WeightsForm of(Map<String, String> given, Weights standard) {
    Map<Part, String> typed = new EnumMap<>(Part.class);
    Map<Part, Integer> numbers = new EnumMap<>(Part.class);
    List<Part> unread = new ArrayList<>();
    for (Part part : Part.ALL) {
      @Nullable String text = given.get(part.code());
      typed.put(part, text == null ? Integer.toString(standard.of(part)) : text);
      int number = text == null ? standard.of(part) : number(text);
      numbers.put(part, number);
      if (number < 0) {
        unread.add(part);
      }
    }
    if (unread.isEmpty() && numbers.values().stream().allMatch(n -> n == 0)) {
      unread.addAll(Part.ALL);
    }
    return new WeightsForm(typed, unread, unread.isEmpty() ? shares(numbers) : standard, standard);
  }

  /** Whether the weights that count are others than those typed. */
  public boolean isSharedOut() {
    return unread.isEmpty()
        && Part.ALL.stream()
            .anyMatch(part -> number(typed.getOrDefault(part, "")) != used.of(part));
  }

  /** Whether others than the standard's count. */
  public boolean isMoved() {
    return !used.equals(standard);
  }

  /** Whole shares of 100 by the largest remainder; of equal remainders the earlier part's. */
  private static Weights shares(Map<Part, Integer> numbers) {
    int sum = numbers.values().stream().mapToInt(n -> n).sum();
    Map<Part, Integer> shares = new EnumMap<>(Part.class);
    numbers.forEach((part, number) -> shares.put(part, number * Weights.SUM / sum));
    int left = Weights.SUM - shares.values().stream().mapToInt(n -> n).sum();
    numbers.keySet().stream()
        .sorted(
            Comparator.comparing(
                (Part part) -> -(numbers.getOrDefault(part, 0) * Weights.SUM % sum)))
        .limit(left)
        .forEach(part -> shares.merge(part, 1, Integer::sum));
    return Weights.of(shares);
  }

  private static int number(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (!plain.matches("[0-9]{1,4}")) {
      return -1;
    }
    int number = Integer.parseInt(plain);
    return number <= MOST ? number : -1;
  }
}
