package jp.hashiwatashi.register.api;

import java.util.Collection;
import java.util.List;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.jspecify.annotations.Nullable;

/** Values of records as programs read them: what was not stated is null. */
final class Stated {

  private Stated() {}

  static @Nullable Integer number(int stated) {
    return stated == OpeningProfile.NOT_STATED ? null : stated;
  }

  static @Nullable Long yen(long stated) {
    return stated == OpeningProfile.NOT_STATED ? null : stated;
  }

  /** Hours from hundredths. */
  static @Nullable Double hours(int hundredths) {
    return hundredths == OpeningProfile.NOT_STATED ? null : hundredths / 100.0;
  }

  static @Nullable Boolean answer(Answer answer) {
    return switch (answer) {
      case YES -> true;
      case NO -> false;
      case NOT_STATED -> null;
    };
  }

  /** The code of a municipality's position. */
  static @Nullable String municipality(int position) {
    return position == OpeningProfile.NOT_STATED ? null : Municipalities.get().at(position).code();
  }

  /** Two digits. */
  static @Nullable String group(@Nullable IndustryGroup group) {
    return group == null ? null : "%02d".formatted(group.number());
  }

  static List<String> texts(Collection<?> values) {
    return values.stream().map(Object::toString).toList();
  }

  /** Names in the order of their kind, whatever the order of the set. */
  static <E extends Enum<E>> List<E> sorted(Collection<E> values) {
    return values.stream().sorted().toList();
  }
}
