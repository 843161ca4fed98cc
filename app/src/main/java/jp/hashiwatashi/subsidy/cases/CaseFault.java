package jp.hashiwatashi.subsidy.cases;

import jp.hashiwatashi.shared.exchange.Shown;

/**
 * What is wrong with a case.
 *
 * @param number of the case, from 1; 0 for all
 * @param id empty where it is not known
 * @param fact empty where it is none
 * @param what in Japanese
 * @param mend how to put it right
 */
public record CaseFault(int number, String id, String fact, String what, String mend) {

  @Override
  public String toString() {
    String where =
        number == 0 ? "" : number + "件目" + (id.isEmpty() ? "" : "「" + Shown.whole(id) + "」");
    return where
        + (where.isEmpty() ? "" : ": ")
        + (fact.isEmpty() ? "" : Shown.whole(fact) + ": ")
        + what
        + "; "
        + mend;
  }

  /** What and how to mend it, without where it is. */
  public String told() {
    return what + "。" + mend;
  }
}
