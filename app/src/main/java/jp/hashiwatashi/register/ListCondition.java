package jp.hashiwatashi.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.Municipality;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.codes.Prefecture;
import jp.hashiwatashi.shared.exchange.CellReading;

/** What a register's list can be narrowed by besides words. */
public enum ListCondition {
  /** By number, else by what the employer's number, name or reading has in it. */
  EMPLOYER,
  /** The same of an establishment. */
  ESTABLISHMENT,
  /** 1 to 47, of the home, the workplace or the seat. */
  PREFECTURE,
  /** By code or name; a city's wards are in it. */
  MUNICIPALITY,
  /** A division of 日本標準産業分類, A to T. */
  INDUSTRY,
  /** {@link Answer}: whether the employer is an SME today. */
  SME,
  /** Middle group 1 to 99, of the opening, or wanted or experienced by the person. */
  OCCUPATION,
  /** {@link Move}, sought or accepted. */
  MOVE,
  /** A part of the department or post. */
  DEPARTMENT,
  /** The Center's office in charge, exactly; {@link #NO_OFFICE} where a record names none. */
  OFFICE,
  /** The consultant in charge: the whole name, else who has this in it. */
  CONSULTANT,
  /** {@code yes}: only the demonstration's marked examples. */
  EXAMPLES;

  /** The office of records that name none. */
  public static final String NO_OFFICE = "-";

  private static final String YES = "yes";

  /** As addresses and programs name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those of a register, in the order in which its page has them. */
  public static List<ListCondition> of(RegisterName register) {
    return switch (register) {
      case PEOPLE, OPENINGS -> List.of(PREFECTURE, OCCUPATION, MOVE, OFFICE, CONSULTANT, EXAMPLES);
      case EMPLOYERS -> List.of(PREFECTURE, MUNICIPALITY, INDUSTRY, SME);
      case ESTABLISHMENTS -> List.of(EMPLOYER, PREFECTURE, MUNICIPALITY, INDUSTRY);
      case CONTACTS -> List.of(EMPLOYER, ESTABLISHMENT, DEPARTMENT);
    };
  }

  /** What was typed as the filter holds it; empty where it can't be understood. */
  public Optional<String> read(String typed) {
    return switch (this) {
      case PREFECTURE -> number(typed, Prefecture.COUNT);
      case OCCUPATION -> number(typed, OccupationGroups.MIDDLES);
      case MUNICIPALITY ->
          CodeShapes.BY_NAME_TOO.municipality().read(typed)
                  instanceof CellReading.Value<Integer>(Integer place, var notice)
              ? Optional.of(Municipalities.get().at(place).code())
              : Optional.empty();
      case INDUSTRY -> constant(typed, IndustryDivision.values());
      case SME -> constant(typed, Answer.values());
      case MOVE -> constant(typed, Move.values());
      case EXAMPLES -> Optional.of(typed).filter(YES::equals);
      case EMPLOYER, ESTABLISHMENT, DEPARTMENT, OFFICE, CONSULTANT ->
          Optional.of(typed).filter(text -> !text.isEmpty());
    };
  }

  private static Optional<String> number(String typed, int most) {
    return Optional.of(typed)
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::parseInt)
        .filter(number -> 1 <= number && number <= most)
        .map(number -> "" + number);
  }

  private static Optional<String> constant(String typed, Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).filter(typed::equals).findFirst();
  }

  /**
   * What the database compares.
   *
   * @param value as the filter holds it
   */
  Object parameter(String value) {
    return switch (this) {
      case PREFECTURE, OCCUPATION -> Integer.valueOf(value);
      case MUNICIPALITY -> withWards(Municipalities.get().indexOf(value));
      case INDUSTRY ->
          IndustryGroup.all().stream()
              .filter(group -> group.division().name().equals(value))
              .map(group -> "" + group.number())
              .toArray(String[]::new);
      case EMPLOYER, ESTABLISHMENT, DEPARTMENT, CONSULTANT, SME, MOVE, OFFICE, EXAMPLES -> value;
    };
  }

  private static String[] withWards(int position) {
    Municipalities all = Municipalities.get();
    Municipality place = all.at(position);
    return IntStream.range(0, all.size())
        .mapToObj(all::at)
        .filter(p -> p.code().equals(place.code()) || isWardOf(p, place))
        .map(Municipality::code)
        .toArray(String[]::new);
  }

  private static boolean isWardOf(Municipality place, Municipality city) {
    return city.name().endsWith("市")
        && place.prefecture() == city.prefecture()
        && place.name().startsWith(city.name())
        && place.name().endsWith("区");
  }
}
