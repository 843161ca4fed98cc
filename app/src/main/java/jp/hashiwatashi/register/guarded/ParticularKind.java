package jp.hashiwatashi.register.guarded;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.register.InsuranceNumbers;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;

/** What of a person needs particular care. */
public enum ParticularKind {
  /** 雇用保険被保険者番号. */
  INSURED_NUMBER(InsuranceNumbers.person(), false),
  DISABILITY(note(), true),
  HEALTH(note(), false);

  private static final int LONGEST_NOTE = 2_000;

  private final Shape<String> shape;
  private final boolean takesTwo;

  ParticularKind(Shape<String> shape, boolean takesTwo) {
    this.shape = shape;
    this.takesTwo = takesTwo;
  }

  private static Shape<String> note() {
    return Shapes.atMost(LONGEST_NOTE, Shapes.text());
  }

  /** How a value is read, kept and shown. */
  public Shape<String> shape() {
    return shape;
  }

  /** Whether a second person has to grant that it is looked at. */
  public boolean takesTwo() {
    return takesTwo;
  }

  /** As addresses name it: {@code insured-number}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ParticularKind> at(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
  }
}
