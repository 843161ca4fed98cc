package jp.hashiwatashi.register.sample;

import static jp.hashiwatashi.register.Move.DEVELOPMENT;
import static jp.hashiwatashi.register.Move.SECONDMENT;
import static jp.hashiwatashi.register.Move.TRANSFER;
import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.util.Set;
import jp.hashiwatashi.register.AgeLimitGround;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import org.jspecify.annotations.Nullable;

/** What employers offer and ask: the shares, made up and plausible, as tables of shared values. */
final class Offers {
  private Offers() {}

  /** Yen a month, either of which may be not stated. */
  record Wage(long min, long max) {}

  /** Completed years and the ground that allows them. */
  record AgeLimit(int min, int max, @Nullable AgeLimitGround ground) {}

  static final Wage NO_WAGE = new Wage(NOT_STATED, NOT_STATED);
  static final AgeLimit ANY_AGE = new AgeLimit(NOT_STATED, NOT_STATED, null);

  /** 例外事由 2号: work that the law keeps from the young, such as night work. */
  static final AgeLimit FROM_18 = new AgeLimit(18, NOT_STATED, AgeLimitGround.ITEM_2);

  /** 例外事由 3号ニ: employment of people from 60 on is to be furthered. */
  static final AgeLimit FROM_60 = new AgeLimit(60, NOT_STATED, AgeLimitGround.ITEM_3_NI);

  /** 例外事由 1号: the mandatory retirement age is the limit. */
  static final Choice<AgeLimit> BELOW_RETIREMENT =
      Choice.<AgeLimit>table()
          .row(60, new AgeLimit(NOT_STATED, 59, AgeLimitGround.ITEM_1))
          .row(40, new AgeLimit(NOT_STATED, 64, AgeLimitGround.ITEM_1))
          .build();

  /** 例外事由 3号イ: the young are taken on for a long career. */
  static final Choice<AgeLimit> CAREER_START =
      Choice.<AgeLimit>table()
          .row(30, new AgeLimit(NOT_STATED, 30, AgeLimitGround.ITEM_3_I))
          .row(45, new AgeLimit(NOT_STATED, 35, AgeLimitGround.ITEM_3_I))
          .row(25, new AgeLimit(NOT_STATED, 40, AgeLimitGround.ITEM_3_I))
          .build();

  static final Set<Move> TRANSFER_ONLY = Habits.set(TRANSFER);

  static final Choice<Set<Move>> MOVES =
      Choice.<Set<Move>>table()
          .row(82, TRANSFER_ONLY)
          .row(9, Habits.set(TRANSFER, SECONDMENT))
          .row(5, Habits.set(SECONDMENT))
          .row(1, Habits.set(SECONDMENT, DEVELOPMENT))
          .row(1, Habits.set(DEVELOPMENT))
          .row(2, Habits.set(TRANSFER, SECONDMENT, DEVELOPMENT))
          .build();

  static final Choice<Integer> HEADCOUNTS =
      Choice.<Integer>table()
          .row(620, 1)
          .row(190, 2)
          .row(80, 3)
          .row(25, 4)
          .row(50, 5)
          .row(22, 10)
          .row(7, 20)
          .row(4, 30)
          .row(2, 50)
          .build();

  /** Full-time openings; part time is drawn by occupation before. */
  static final Choice<EmploymentType> TYPES =
      Choice.<EmploymentType>table()
          .row(72, EmploymentType.PERMANENT)
          .row(19, EmploymentType.FIXED_TERM)
          .row(9, EmploymentType.DISPATCHED)
          .build();

  static final Choice<Integer> FULL_HOURS =
      Choice.<Integer>table()
          .row(52, 4000)
          .row(14, 3875)
          .row(14, 3750)
          .row(6, 3500)
          .row(3, 3920)
          .row(4, 4400)
          .row(7, NOT_STATED)
          .build();

  static final Choice<Integer> SHORT_HOURS =
      Choice.<Integer>table()
          .row(24, 2000)
          .row(16, 2500)
          .row(14, 3000)
          .row(14, 1500)
          .row(10, 2400)
          .row(8, 1250)
          .row(6, 1950)
          .row(8, NOT_STATED)
          .build();

  static final Choice<Integer> EXPERIENCE_YEARS =
      Choice.<Integer>table().row(48, 0).row(17, 1).row(21, 3).row(10, 5).row(4, 10).build();

  static final Choice<Integer> MONTHS =
      Choice.<Integer>table().row(12, 3).row(28, 6).row(34, 12).row(18, 24).row(8, 36).build();

  /** Days between the start and the latest start. */
  static final Choice<Integer> PATIENCE =
      Choice.<Integer>table().row(20, 0).row(24, 14).row(28, 30).row(18, 60).row(10, 92).build();

  /** Months from the matching date's to the one at whose end an opening expires. */
  static final Choice<Integer> EXPIRY_MONTHS =
      Choice.<Integer>table().row(13, -1).row(30, 0).row(32, 1).row(25, 2).build();
}
