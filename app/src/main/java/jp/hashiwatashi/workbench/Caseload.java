package jp.hashiwatashi.workbench;

import java.util.List;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;

/**
 * What a consultant is in charge of, each with its best as of now.
 *
 * @param openings with a place left and not expired
 * @param morePeople beyond those that are looked at
 * @param moreOpenings likewise
 */
record Caseload(
    List<Of<SendingRecord>> people, List<Of<Opening>> openings, int morePeople, int moreOpenings) {

  /**
   * One record.
   *
   * @param best as of now
   * @param unsaid those of them of which no consultant has said anything
   */
  record Of<R>(R record, List<Candidate> best, List<Candidate> unsaid) {}
}
