package jp.hashiwatashi.access.signin;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a token, as typed.
 *
 * @param purpose as it shall be called
 * @param role number of the appointment in which it acts; empty where there is only one
 * @param days for which it works
 * @param reach {@code read}, or {@code send} for what is sent as well
 */
record TokenForm(String purpose, String role, String days, String reach) {

  static final List<String> DAYS = List.of("7", "30", "90", "180", "365");
  static final List<String> REACHES = List.of("read", "send");

  private static final int LONGEST_PURPOSE = 200;

  static TokenForm untouched() {
    return new TokenForm("", "", "90", "read");
  }

  boolean sends() {
    return reach.equals("send");
  }

  List<FieldFault> faults(List<ApiTokens.Role> roles, Words words) {
    List<FieldFault> faults = new ArrayList<>();
    if (purpose.isBlank()) {
      faults.add(new FieldFault("purpose", words.text("tokens.fault.purpose")));
    } else if (purpose.length() > LONGEST_PURPOSE
        || purpose.chars().anyMatch(Character::isISOControl)) {
      faults.add(
          new FieldFault("purpose", words.text("tokens.fault.purpose-long", LONGEST_PURPOSE)));
    } else if (MyNumber.standsIn(purpose)) {
      faults.add(new FieldFault("purpose", words.told(MyNumber.told())));
    }
    if (role(roles) == null) {
      faults.add(new FieldFault("role", words.text("tokens.fault.role")));
    }
    if (!DAYS.contains(days)) {
      faults.add(new FieldFault("days", words.text("tokens.fault.days")));
    }
    if (!REACHES.contains(reach)) {
      faults.add(new FieldFault("reach", words.text("tokens.fault.reach")));
    }
    return faults;
  }

  /** The chosen one of the roles, or the only one; null where none of them was. */
  ApiTokens.@Nullable Role role(List<ApiTokens.Role> roles) {
    return roles.stream()
        .filter(one ->
            role.isEmpty() ? roles.size() == 1 : role.equals(Long.toString(one.appointment())))
        .findFirst()
        .orElse(null);
  }
}
