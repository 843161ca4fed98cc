package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.OccupationCode;

/** Profiles for tests of the registers: with everything stated, and with nothing that may be left out. */
public final class Profiles {

  private static final int NOTHING = -1;

  private Profiles() {}

  public static SeekerProfile fullSeeker(String id) {
    return new SeekerProfile(
        id,
        LocalDate.of(1968, 2, 29),
        "E-1",
        EnumSet.of(Move.TRANSFER, Move.DEVELOPMENT),
        Municipalities.get().indexOf("13101"),
        30,
        Relocation.NOWHERE.and(1).and(47),
        List.of(new OccupationCode(23, 1), new OccupationCode(3, OccupationCode.NO_SMALL_GROUP)),
        List.of(new OccupationExperience(new OccupationCode(23, 1), 12)),
        EnumSet.of(IndustryDivision.E, IndustryDivision.P),
        List.of("L001", "L002"),
        List.of("溶接 \"TIG\"", "a\\b\tc\nd{,}", "𠮷"),
        250_000,
        EnumSet.of(EmploymentType.PERMANENT),
        2_000,
        4_050,
        Answer.NO,
        LocalDate.of(2025, 4, 1),
        LocalDate.of(2026, 3, 31));
  }

  public static SeekerProfile bareSeeker(String id) {
    return new SeekerProfile(
        id,
        null,
        null,
        Set.of(Move.SECONDMENT),
        NOTHING,
        NOTHING,
        Relocation.ANYWHERE,
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        NOTHING,
        Set.of(),
        NOTHING,
        NOTHING,
        Answer.NOT_STATED,
        null,
        null);
  }

  public static OpeningProfile fullOpening(String id) {
    return new OpeningProfile(
        id,
        "E-2",
        EnumSet.of(Move.SECONDMENT),
        3,
        1,
        new OccupationCode(23, 1),
        IndustryDivision.E,
        Municipalities.get().indexOf("27100"),
        true,
        200_000,
        300_000,
        EmploymentType.FIXED_TERM,
        3_875,
        Answer.YES,
        List.of("L001"),
        List.of("L002"),
        List.of("溶接", "NULL", ""),
        2,
        18,
        59,
        AgeLimitGround.ITEM_3_I,
        LocalDate.of(2025, 4, 1),
        LocalDate.of(2025, 7, 1),
        12,
        LocalDate.of(2025, 6, 30));
  }

  public static OpeningProfile bareOpening(String id) {
    return new OpeningProfile(
        id,
        null,
        Set.of(Move.TRANSFER),
        1,
        0,
        new OccupationCode(99, OccupationCode.NO_SMALL_GROUP),
        null,
        NOTHING,
        false,
        NOTHING,
        NOTHING,
        null,
        NOTHING,
        Answer.NOT_STATED,
        List.of(),
        List.of(),
        List.of(),
        0,
        NOTHING,
        NOTHING,
        null,
        null,
        null,
        NOTHING,
        null);
  }
}
