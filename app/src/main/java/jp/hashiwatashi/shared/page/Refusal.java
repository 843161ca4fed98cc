package jp.hashiwatashi.shared.page;

import java.util.List;

/** A request from a program that can't be answered as it is; all reasons at once. */
public final class Refusal extends RuntimeException {

  private final transient List<FieldFault> faults;

  public Refusal(List<FieldFault> faults) {
    super("refused: " + faults.size() + " faults", null, false, false);
    this.faults = List.copyOf(faults);
  }

  public List<FieldFault> faults() {
    return faults;
  }
}
