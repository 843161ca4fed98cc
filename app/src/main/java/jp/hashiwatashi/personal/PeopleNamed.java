package jp.hashiwatashi.personal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a request names people: the one place that says so, for every endpoint. {@code
 * LooksNotedTest} finds endpoints whose names it does not know.
 */
final class PeopleNamed {

  private static final String REGISTER = "register";
  private static final String PEOPLE = "people";
  private static final String REGISTERS = "\\{register:[^}]*\\bpeople\\b[^}]*}";

  /** A person's own pages, and those of a record of any register. */
  private static final Pattern OF_A_RECORD =
      Pattern.compile("/(people|api/seekers|" + REGISTERS + ")/\\{id}(/.*)?");

  private static final Pattern MERGING = Pattern.compile("/" + REGISTERS + "/\\{id}/merge");
  private static final Pattern DRAFTS = Pattern.compile("/drafts/" + REGISTERS);
  private static final List<String> PARAMETERS = List.of("seeker", "beside", "with", "record");

  private PeopleNamed() {}

  /**
   * Whether a variable or parameter of an endpoint holds a person's number; of an endpoint of several
   * registers: where its register is that of people.
   *
   * @param pattern of the endpoint, as it is mapped: {@code /people/{id}/openings}
   */
  static boolean names(String pattern, String name) {
    return switch (name) {
      case "id" -> OF_A_RECORD.matcher(pattern).matches();
      case "person" -> pattern.contains("/{person}"); // as a parameter it is ticked in a list
      case "seeker" -> true;
      case "beside" -> pattern.equals("/" + PEOPLE);
      case "with" -> MERGING.matcher(pattern).matches();
      case "record" -> DRAFTS.matcher(pattern).matches();
      default -> false;
    };
  }

  /**
   * The numbers that a request names, each in the ways in which it may have been meant.
   *
   * @param parameters null for one that was not sent
   */
  static Set<String> in(
      String pattern,
      Map<String, String> variables,
      Function<String, String @Nullable []> parameters) {
    Set<String> numbers = new LinkedHashSet<>();
    if (!variables.getOrDefault(REGISTER, PEOPLE).equals(PEOPLE)) {
      return numbers;
    }
    variables.forEach((name, value) -> {
      if (names(pattern, name)) {
        meant(value, numbers);
      }
    });
    for (String name : PARAMETERS) {
      String[] values = names(pattern, name) ? parameters.apply(name) : null;
      if (values != null) {
        for (String value : values) {
          meant(value, numbers);
        }
      }
    }
    return numbers;
  }

  /** As it was sent, and as pages that are typed into read it. */
  private static void meant(String typed, Set<String> numbers) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    for (String one : List.of(typed, typed.strip(), plain, plain.toUpperCase(Locale.ROOT))) {
      if (!one.isEmpty()) {
        numbers.add(one);
      }
    }
  }
}
