package jp.hashiwatashi.register;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;
import org.jspecify.annotations.Nullable;

/** What the columns of people and of openings have in common. */
final class RegisterShapes {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 10_000;

  private RegisterShapes() {}

  /** The id of another record; as long as those may be. */
  static Shape<String> id() {
    return Shapes.atMost(Shapes.LONGEST_ID, Shapes.id());
  }

  /** A name, an address, a title. */
  static Shape<String> line() {
    return Shapes.atMost(LONGEST_LINE, Shapes.line());
  }

  /** The reading of a name. */
  static Shape<String> kana() {
    return Shapes.atMost(LONGEST_LINE, Shapes.kana());
  }

  /** A skill or the like; of a list, each. */
  static Shape<String> words() {
    return Shapes.atMost(LONGEST_LINE, Shapes.words());
  }

  /** Sentences. */
  static Shape<String> text() {
    return Shapes.atMost(LONGEST_TEXT, Shapes.text());
  }

  static Shape<Set<Move>> moves() {
    return setOf(Shapes.oneOf(List.of(Move.values()), Move::name, Move::japaneseName), Move.class);
  }

  /** A list whose order means nothing, kept as one set for all rows that hold the same text. */
  static <E extends Enum<E>> Shape<Set<E>> setOf(Shape<E> entry, Class<E> type) {
    return Shapes.mapped(
        Shapes.listOf(entry),
        list -> {
          EnumSet<E> set = EnumSet.noneOf(type);
          set.addAll(list);
          return Collections.unmodifiableSet(set);
        },
        List::copyOf);
  }

  static Shape<EmploymentType> employmentType() {
    return Shapes.oneOf(
        List.of(EmploymentType.values()), EmploymentType::name, EmploymentType::japaneseName);
  }

  static Shape<AgeLimitGround> ageLimitGround() {
    return Shapes.oneOf(
        List.of(AgeLimitGround.values()), AgeLimitGround::code, AgeLimitGround::code);
  }

  /** The notice that a code whose leading zero a spreadsheet has eaten was understood. */
  static String zeroRestored(String code, String whole) {
    return "「" + code + "」は先頭の 0 が落ちたものとして " + whole + " と読みました";
  }

  /** A number as a cell: {@code -1} was not stated. */
  static @Nullable Integer stated(int number) {
    return number < 0 ? null : number;
  }

  /** An amount as a cell: {@code -1} was not stated. */
  static @Nullable Long stated(long yen) {
    return yen < 0 ? null : yen;
  }

  /** A collection as a cell: an empty one was not stated. */
  static <E, C extends Collection<E>> @Nullable C listed(C entries) {
    return entries.isEmpty() ? null : entries;
  }

  static @Nullable Boolean answered(Answer answer) {
    return switch (answer) {
      case YES -> true;
      case NO -> false;
      case NOT_STATED -> null;
    };
  }

  static Answer answer(@Nullable Boolean stated) {
    return stated == null ? Answer.NOT_STATED : stated ? Answer.YES : Answer.NO;
  }

  /** Complains when both bounds are stated and the lower is above the upper. */
  static <R, N extends Comparable<N>> void checkOrder(
      Row<R> row, RowFaults<R> faults, Column<R, N> lower, Column<R, N> upper) {
    N low = row.find(lower);
    N high = row.find(upper);
    if (low != null && high != null && low.compareTo(high) > 0) {
      faults.add(
          lower,
          named(lower, low) + "が" + named(upper, high) + "を超えています",
          lower.japaneseName() + "を" + upper.japaneseName() + "以下にしてください");
    }
  }

  private static <N> String named(Column<?, N> column, N value) {
    return column.japaneseName() + "（" + column.code() + "）" + column.shape().write(value);
  }
}
