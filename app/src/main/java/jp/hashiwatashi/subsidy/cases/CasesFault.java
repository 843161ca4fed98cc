package jp.hashiwatashi.subsidy.cases;

import java.util.List;

/** Cases that cannot be answered as they stand: all that is wrong with all of them. */
public final class CasesFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<CaseFault> faults;

  CasesFault(List<CaseFault> faults) {
    super(faults.getFirst().toString());
    this.faults = List.copyOf(faults);
  }

  public List<CaseFault> faults() {
    return faults;
  }
}
