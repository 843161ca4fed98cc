package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * How values of a profile are written in columns, and read back. Values that repeat in many rows are
 * shared, since a register has hundreds of thousands.
 */
final class StoredValues {

  private static final int NOT_STATED = -1;

  private final Map<String, Integer> municipalities = new HashMap<>();
  private final Map<String, OccupationCode> occupations = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<List<String>, List<String>> lists = new HashMap<>();
  private final Map<Object, Object> shared = new HashMap<>();

  static @Nullable Integer number(int stated) {
    return stated == NOT_STATED ? null : stated;
  }

  static int number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? NOT_STATED : value;
  }

  /** Whole yen, negative when not stated. */
  static @Nullable Long yen(long stated) {
    return stated == NOT_STATED ? null : stated;
  }

  static long yen(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? NOT_STATED : value;
  }

  static @Nullable Boolean answer(Answer answer) {
    return switch (answer) {
      case YES -> true;
      case NO -> false;
      case NOT_STATED -> null;
    };
  }

  static Answer answer(ResultSet row, String column) throws SQLException {
    boolean yes = row.getBoolean(column);
    return row.wasNull() ? Answer.NOT_STATED : yes ? Answer.YES : Answer.NO;
  }

  static @Nullable Integer group(@Nullable IndustryGroup group) {
    return group == null ? null : group.number();
  }

  static @Nullable IndustryGroup group(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : IndustryGroup.of(number);
  }

  static String[] consents(List<Consent> consents) {
    return consents.stream()
        .map(c -> {
          String given = c.purpose() + ":" + c.givenOn();
          return c.withdrawnOn() == null ? given : given + ":" + c.withdrawnOn();
        })
        .toArray(String[]::new);
  }

  static Consent consent(String text) {
    String[] parts = text.split(":");
    return new Consent(
        Consent.Purpose.valueOf(parts[0]),
        LocalDate.parse(parts[1]),
        parts.length == 2 ? null : LocalDate.parse(parts[2]));
  }

  @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    LocalDate day = row.getObject(column, LocalDate.class);
    return day == null ? null : share(day);
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  static String[] names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  static String[] texts(Collection<?> values) {
    return values.stream().map(Object::toString).toArray(String[]::new);
  }

  static String[] experience(List<OccupationExperience> entries) {
    return entries.stream()
        .map(entry -> entry.occupation() + ":" + entry.years())
        .toArray(String[]::new);
  }

  static String[] relocation(Relocation relocation) {
    return relocation.codes().toArray(String[]::new);
  }

  static @Nullable String municipality(int index) {
    return index == NOT_STATED ? null : Municipalities.get().at(index).code();
  }

  int municipality(ResultSet row, String column) throws SQLException {
    String code = row.getString(column);
    return code == null
        ? NOT_STATED
        : municipalities.computeIfAbsent(code, c -> Municipalities.get().indexOf(c));
  }

  OccupationCode occupation(String code) {
    return occupations.computeIfAbsent(
        code,
        c ->
            new OccupationCode(
                Integer.parseInt(c, 0, 3, 10),
                c.length() == 3 ? OccupationCode.NO_SMALL_GROUP : Integer.parseInt(c, 4, 6, 10)));
  }

  OccupationExperience experience(String text) {
    int colon = text.indexOf(':');
    return new OccupationExperience(
        occupation(text.substring(0, colon)), Integer.parseInt(text, colon + 1, text.length(), 10));
  }

  static Relocation relocation(List<String> prefectures) {
    if (prefectures.contains("*")) {
      return Relocation.ANYWHERE;
    }
    Relocation relocation = Relocation.NOWHERE;
    for (String prefecture : prefectures) {
      relocation = relocation.and(Integer.parseInt(prefecture));
    }
    return relocation;
  }

  String word(String text) {
    return words.computeIfAbsent(text, w -> w);
  }

  /** A list column; the same entries give the same list. */
  List<String> list(ResultSet row, String column) throws SQLException {
    return lists.computeIfAbsent(
        entries(row, column), list -> list.stream().map(this::word).toList());
  }

  <E extends Enum<E>> Set<E> set(ResultSet row, String column, Class<E> type) throws SQLException {
    var set = EnumSet.noneOf(type);
    for (String name : entries(row, column)) {
      set.add(Enum.valueOf(type, name));
    }
    return share(Collections.unmodifiableSet(set));
  }

  /** The one copy of an immutable value. */
  @SuppressWarnings("unchecked") // an equal value stands for it
  <T> T share(T value) {
    return (T) shared.computeIfAbsent(value, v -> v);
  }

  private static List<String> entries(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
