package jp.hashiwatashi.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A register, as addresses, the history and drafts name it. */
public enum RegisterName {
  PEOPLE,
  OPENINGS,
  EMPLOYERS,
  ESTABLISHMENTS,
  CONTACTS;

  /** Its name in lower case: {@code people}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where its list is: {@code /people}. */
  public String path() {
    return "/" + code();
  }

  /** The table of its records. */
  public String table() {
    return switch (this) {
      case PEOPLE -> "sending_record";
      case OPENINGS -> "opening";
      case EMPLOYERS -> "employer";
      case ESTABLISHMENTS -> "establishment";
      case CONTACTS -> "contact";
    };
  }

  public static Optional<RegisterName> of(String code) {
    return Arrays.stream(values()).filter(register -> register.code().equals(code)).findFirst();
  }
}
