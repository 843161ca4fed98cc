package jp.hashiwatashi.matching.engine;

import java.util.Set;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import org.jspecify.annotations.Nullable;

/**
 * Moves, employment type and night work of an opening as one code of 0 to 104, and for each kind of
 * person the codes that do not fail: three conditions in one look-up.
 */
final class Terms {

  static final int COUNT = 7 * 5 * 3;

  private static final int TYPES = EmploymentType.values().length;
  private static final int ANSWERS = Answer.values().length;

  /** Two words of accepted codes for each of 8 × 16 × 3 kinds of person. */
  private static final long[] ACCEPTED = accepted();

  private Terms() {}

  static int mask(Set<? extends Enum<?>> values) {
    int mask = 0;
    for (Enum<?> value : values) {
      mask |= 1 << value.ordinal();
    }
    return mask;
  }

  /** An opening's code; it accepts one move at least. */
  static int code(int moves, @Nullable EmploymentType type, Answer night) {
    int typeCode = type == null ? TYPES : type.ordinal();
    return ((moves - 1) * (TYPES + 1) + typeCode) * ANSWERS + night.ordinal();
  }

  static int moves(int code) {
    return code / (ANSWERS * (TYPES + 1)) + 1;
  }

  static boolean typeStated(int code) {
    return code / ANSWERS % (TYPES + 1) != TYPES;
  }

  static Answer night(int code) {
    return switch (code % ANSWERS) {
      case 0 -> Answer.YES;
      case 1 -> Answer.NO;
      default -> Answer.NOT_STATED;
    };
  }

  /** The kind of person, for {@link #accepts}. */
  static int kind(int moves, int types, Answer night) {
    return (moves << TYPES | types) * ANSWERS + night.ordinal();
  }

  /** The accepted codes 0–63 ({@code word} 0) or 64–104 ({@code word} 1) as bits. */
  static long accepted(int kind, int word) {
    return ACCEPTED[2 * kind + word];
  }

  private static long[] accepted() {
    long[] words = new long[2 * (8 << TYPES) * ANSWERS];
    for (int moves = 1; moves < 8; moves++) {
      for (int types = 0; types < 1 << TYPES; types++) {
        for (Answer night : Answer.values()) {
          int kind = kind(moves, types, night);
          for (int code = 0; code < COUNT; code++) {
            if (accepts(moves, types, night, code)) {
              words[2 * kind + (code >> 6)] |= 1L << code;
            }
          }
        }
      }
    }
    return words;
  }

  private static boolean accepts(int moves, int types, Answer night, int code) {
    int type = code / ANSWERS % (TYPES + 1);
    boolean typeAccepted = types == 0 || type == TYPES || (types >> type & 1) != 0;
    boolean nightAccepted = night(code) != Answer.YES || night != Answer.NO;
    return (moves(code) & moves) != 0 && typeAccepted && nightAccepted;
  }
}
