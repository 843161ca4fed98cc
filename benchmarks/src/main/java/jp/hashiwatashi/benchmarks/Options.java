package jp.hashiwatashi.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line of a measurement: {@code --name number}, nothing else. */
final class Options {

  private final Map<String, Integer> given = new HashMap<>();

  /**
   * @param known the names, without dashes
   * @throws IllegalArgumentException when something else is given
   */
  Options(String[] arguments, List<String> known) {
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].replaceFirst("^--", "");
      if (!known.contains(name)
          || i + 1 == arguments.length
          || !arguments[i + 1].matches("[0-9]{1,9}")) {
        throw new IllegalArgumentException("options are --" + String.join(" N, --", known) + " N");
      }
      given.put(name, Integer.valueOf(arguments[i + 1]));
    }
  }

  int number(String name, int usual) {
    return given.getOrDefault(name, usual);
  }
}
