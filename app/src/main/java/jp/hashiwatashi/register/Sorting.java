package jp.hashiwatashi.register;

import java.util.Optional;

/**
 * An order, perhaps turned round.
 *
 * @param turned whether what usually comes first comes last; what was not stated stays last
 */
public record Sorting(ListOrder order, boolean turned) {

  private static final String TURNED = "-";
  private static final String ID = "r.id";

  /** An order as it usually is. */
  public static Sorting by(ListOrder order) {
    return new Sorting(order, false);
  }

  /** The order that a list is in when nobody asks for another. */
  public static Sorting usual(RegisterName register) {
    return by(ListOrder.of(register).getFirst());
  }

  /**
   * What an address says: {@code kana}, or {@code -kana} for the same turned round. Empty where the
   * register's list has no such order.
   */
  public static Optional<Sorting> read(RegisterName register, String typed) {
    boolean turned = typed.startsWith(TURNED);
    String code = turned ? typed.substring(TURNED.length()) : typed;
    return ListOrder.of(register).stream()
        .filter(order -> order.code().equals(code))
        .map(order -> new Sorting(order, turned))
        .findFirst();
  }

  /** As addresses name it. */
  public String code() {
    return (turned ? TURNED : "") + order.code();
  }

  /** The same the other way round. */
  public Sorting turnedRound() {
    return new Sorting(order, !turned);
  }

  /** Whether the greatest, or latest, come first. */
  public boolean falls() {
    return order.by().falls() != turned;
  }

  /** What stands after {@code order by}; no two rows are equal. */
  String sql() {
    String direction = falls() ? " desc" : "";
    String compared = order.by().sql();
    return compared.equals(ID)
        ? ID + direction
        : "%s%s nulls last, %s".formatted(compared, direction, ID);
  }
}
