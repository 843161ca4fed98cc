package jp.hashiwatashi.register.sample;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.IndustryDivision;

/** How people answer: the shares, made up and plausible, as tables of shared values. */
final class Habits {
  private Habits() {}

  /** Weekly hours in hundredths, either of which may be not stated. */
  record Hours(int min, int max) {}

  /** The youngest age of a band of five years. */
  static final Choice<Integer> AGES =
      Choice.<Integer>table()
          .row(5, 20)
          .row(8, 25)
          .row(8, 30)
          .row(8, 35)
          .row(11, 40)
          .row(13, 45)
          .row(15, 50)
          .row(17, 55)
          .row(11, 60)
          .row(4, 65)
          .build();

  static final Choice<Set<Move>> MOVES =
      Choice.<Set<Move>>table()
          .row(76, set(Move.TRANSFER))
          .row(8, set(Move.TRANSFER, Move.SECONDMENT))
          .row(8, set(Move.SECONDMENT))
          .row(2, set(Move.TRANSFER, Move.DEVELOPMENT))
          .row(3, set(Move.SECONDMENT, Move.DEVELOPMENT))
          .row(2, set(Move.DEVELOPMENT))
          .row(1, set(Move.TRANSFER, Move.SECONDMENT, Move.DEVELOPMENT))
          .build();

  static final Choice<Set<EmploymentType>> TYPES_BELOW_60 = types(56, 16, 5, 8, 4, 2, 2);
  static final Choice<Set<EmploymentType>> TYPES_FROM_60 = types(16, 22, 18, 18, 16, 2, 4);

  static final Choice<Hours> FULL_HOURS =
      Choice.<Hours>table()
          .row(34, hours(3500, 4000))
          .row(12, hours(3750, 4000))
          .row(8, hours(3000, 4000))
          .row(6, hours(2000, 4000))
          .row(5, hours(3500, 4400))
          .row(10, hours(SeekerProfile.NOT_STATED, 4000))
          .row(4, hours(3000, SeekerProfile.NOT_STATED))
          .row(3, hours(SeekerProfile.NOT_STATED, 3875))
          .row(18, hours(SeekerProfile.NOT_STATED, SeekerProfile.NOT_STATED))
          .build();

  static final Choice<Hours> SHORT_HOURS =
      Choice.<Hours>table()
          .row(26, hours(1500, 2500))
          .row(24, hours(2000, 3000))
          .row(14, hours(1000, 2000))
          .row(8, hours(2500, 3250))
          .row(14, hours(SeekerProfile.NOT_STATED, 3000))
          .row(14, hours(SeekerProfile.NOT_STATED, SeekerProfile.NOT_STATED))
          .build();

  /** How many occupations a person names as wanted. */
  static final Choice<Integer> WANTED =
      Choice.<Integer>table().row(7, 0).row(42, 1).row(29, 2).row(16, 3).row(6, 4).build();

  /** Days from the first to the last day on which a person who returns is free. */
  static final Choice<Integer> STAYS =
      Choice.<Integer>table()
          .row(10, 91)
          .row(30, 183)
          .row(36, 365)
          .row(16, 730)
          .row(8, 1095)
          .build();

  /** The set of each single division, by its position. */
  static final List<Set<IndustryDivision>> DIVISIONS =
      Arrays.stream(IndustryDivision.values()).map(Habits::set).toList();

  static boolean isPartTimeOnly(Set<EmploymentType> types) {
    return types.size() == 1 && types.contains(EmploymentType.PART_TIME);
  }

  /** Like {@code Set.of}, but always in the same order: {@code Set.of} changes it with every start. */
  @SafeVarargs
  static <E extends Enum<E>> Set<E> set(E first, E... more) {
    EnumSet<E> set = EnumSet.of(first);
    for (E element : more) {
      set.add(element);
    }
    return Collections.unmodifiableSet(set);
  }

  private static Hours hours(int min, int max) {
    return new Hours(min, max);
  }

  private static Choice<Set<EmploymentType>> types(int... weights) {
    EmploymentType permanent = EmploymentType.PERMANENT;
    EmploymentType fixed = EmploymentType.FIXED_TERM;
    EmploymentType part = EmploymentType.PART_TIME;
    return Choice.<Set<EmploymentType>>table()
        .row(weights[0], set(permanent))
        .row(weights[1], set(permanent, fixed))
        .row(weights[2], set(permanent, fixed, part))
        .row(weights[3], set(part))
        .row(weights[4], set(fixed, part))
        .row(weights[5], set(permanent, fixed, part, EmploymentType.DISPATCHED))
        .row(weights[6], set(fixed, EmploymentType.DISPATCHED))
        .row(8, Set.of())
        .build();
  }
}
