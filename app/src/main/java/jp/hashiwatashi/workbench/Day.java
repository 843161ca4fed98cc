package jp.hashiwatashi.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;

/**
 * A consultant's day.
 *
 * @param now the moment of all that is told
 * @param work to be done, the most urgent first
 * @param newSince since when something counts as new
 * @param people in charge of
 * @param openings in charge of, with a place left
 * @param morePeople in charge of that were not looked at
 * @param moreOpenings with a place left that were not looked at
 */
public record Day(
    Desk desk,
    Instant now,
    LocalDate today,
    List<Work> work,
    Instant newSince,
    List<NewFor<SendingRecord, Opening>> newOpenings,
    List<NewFor<Opening, SendingRecord>> newPeople,
    List<Mine<SendingRecord>> people,
    List<Mine<Opening>> openings,
    int morePeople,
    int moreOpenings) {

  /** What has a day, the nearest first. */
  public List<Work> dated() {
    return work.stream().filter(one -> one.day() != null).toList();
  }

  /** What has none, by kind. */
  public Map<Work.Kind, List<Work>> undated() {
    Map<Work.Kind, List<Work>> byKind = new EnumMap<>(Work.Kind.class);
    work.stream()
        .filter(one -> one.day() == null)
        .forEach(one -> byKind.computeIfAbsent(one.kind(), k -> new ArrayList<>()).add(one));
    return byKind;
  }

  /**
   * One record in charge of.
   *
   * @param candidates among its best, 0 to 20
   * @param fresh of them that are new
   * @param questions that are still to be asked
   */
  public record Mine<R>(R record, int candidates, int fresh, int questions) {}
}
