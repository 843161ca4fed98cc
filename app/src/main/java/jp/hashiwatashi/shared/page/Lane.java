package jp.hashiwatashi.shared.page;

/**
 * One part of a score, as a bar draws it.
 *
 * @param weight 0 to 100; the weights of a bar add up to 100
 * @param value 0 to 1000
 */
public record Lane(String name, int weight, int value) {

  /** Weight × value: thousandths of a point. */
  public int thousandths() {
    return weight * value;
  }
}
