package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent to change a plan, exactly as it came.
 *
 * @param base number of the version that was looked at
 * @param act which button
 * @param person the people who were ticked
 * @param seeker one person, of a pair
 * @param opening the other side of the pair
 * @param names people by number or name, one a line
 */
record PlanAct(
    int base,
    @Nullable String act,
    @Nullable List<String> person,
    @Nullable String seeker,
    @Nullable String opening,
    @Nullable String reason,
    @Nullable String names,
    @Nullable String name,
    @Nullable String limit,
    @Nullable String number) {

  /** What was asked for, without its argument: {@code pin} of {@code pin:S1}. */
  String verb() {
    String whole = plain(act);
    int colon = whole.indexOf(':');
    return colon < 0 ? whole : whole.substring(0, colon);
  }

  /** What the button was for; empty when it says nothing more. */
  String argument() {
    String whole = plain(act);
    int colon = whole.indexOf(':');
    return colon < 0 ? "" : whole.substring(colon + 1);
  }

  List<String> ticked() {
    return person == null ? List.of() : person;
  }

  static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** A number, or -1 for what is none. */
  static int number(@Nullable String text) {
    String plain = plain(text);
    return plain.matches("[0-9]{1,9}") ? Integer.parseInt(plain) : -1;
  }
}
