package jp.hashiwatashi;

import java.util.Collections;
import java.util.Comparator;
import jp.hashiwatashi.workbench.Workbench;
import jp.hashiwatashi.workbench.Workbench.Seat;
import jp.hashiwatashi.workbench.web.DeskPage;

/** Consultants to sit down as, whomever other tests have left behind. */
final class Seats {

  private Seats() {}

  /** As the form names who has the most people. */
  static String busiest(Workbench workbench) {
    return DeskPage.value(
        Collections.max(workbench.seats(), Comparator.comparing(Seat::people)).charge());
  }
}
