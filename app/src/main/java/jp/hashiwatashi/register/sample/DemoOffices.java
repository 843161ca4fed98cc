package jp.hashiwatashi.register.sample;

import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.codes.Municipalities;

/** The Center's office in charge of a place, and its made-up consultants. */
final class DemoOffices {
  private static final int CONSULTANTS = 3;
  private static final int FIRST_CONSULTANT = 1_000_000;

  private DemoOffices() {}

  /** The prefecture of a municipality's position; where none is stated, Tokyo. */
  static int prefecture(int municipality) {
    return municipality == SeekerProfile.NOT_STATED
        ? Prefectures.TOKYO
        : Municipalities.get().at(municipality).prefecture();
  }

  static String office(int prefecture) {
    return CenterOffice.of(prefecture).name();
  }

  static String consultant(int prefecture, Draws draws) {
    int number = FIRST_CONSULTANT + prefecture * CONSULTANTS + draws.below(CONSULTANTS);
    return DemoNames.person(number).written();
  }
}
