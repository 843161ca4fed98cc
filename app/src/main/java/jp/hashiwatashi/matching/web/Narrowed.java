package jp.hashiwatashi.matching.web;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.matching.Narrowing;
import jp.hashiwatashi.matching.NarrowingForm;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Words;

/** Says what candidates are narrowed to, and keeps it in addresses. */
public final class Narrowed {

  private Narrowed() {}

  /** The address with what counts of a narrowing. */
  public static Address onto(Address address, Narrowing narrowing) {
    return address
        .with(NarrowingForm.OFFICE, narrowing.office())
        .with(NarrowingForm.SINCE, narrowing.since() == null ? "" : narrowing.since());
  }

  /** The narrowing in words: 千葉事務所、2026年11月1日（令和8年）以降に登録. */
  public static String say(Narrowing narrowing, Words words) {
    List<String> said = new ArrayList<>();
    if (!narrowing.office().isEmpty()) {
      said.add(words.office(narrowing.office()));
    }
    if (narrowing.since() != null) {
      said.add(words.text("narrowing.since.told", words.day(narrowing.since())));
    }
    return words.list(said);
  }

  /** How many openings are shown of how many. */
  public static String openings(
      Narrowing narrowing, int total, int unnarrowed, int shown, Words words) {
    String status =
        total == shown
            ? words.text("match.status.all", shown)
            : words.text("match.status", words.number(total), shown);
    return narrowing.isNone()
        ? status
        : words.text("match.narrowed", say(narrowing, words), status, words.number(unnarrowed));
  }

  /** How many people are shown of how many. */
  public static String people(
      Narrowing narrowing, int total, int unnarrowed, int shown, Words words) {
    String status =
        total == shown
            ? words.text("match.status.people.all", shown)
            : words.text("match.status.people", words.number(total), shown);
    return narrowing.isNone()
        ? status
        : words.text(
            "match.narrowed.people", say(narrowing, words), status, words.number(unnarrowed));
  }
}
