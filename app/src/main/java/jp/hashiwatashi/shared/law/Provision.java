package jp.hashiwatashi.shared.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One number, or a few that belong together, as laws have set them over time: {@code
 * law/<subject>/<provision>.yaml}.
 *
 * @param name subject and provision: {@code employer/sme-limits}
 * @param title as people call it, in Japanese
 * @param chosenBy which day chooses the version, in Japanese
 * @param versions by day, none overlapping another
 */
public record Provision<V>(String name, String title, String chosenBy, List<Version<V>> versions) {

  /** What holds on a day. */
  public sealed interface Ruling<V> {}

  /**
   * A version.
   *
   * @param from first day
   * @param through last day, or the last one that it is known for
   * @param source instrument and clause
   */
  public record Version<V>(LocalDate from, LocalDate through, String source, V value)
      implements Ruling<V> {

    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(through);
    }
  }

  /** No version covers the day; the nearest one is no answer. */
  public record NoRuleKnown<V>(String provision, LocalDate day) implements Ruling<V> {}

  /**
   * @throws IllegalArgumentException if two versions overlap, or one ends before it starts
   */
  public Provision {
    versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(name + " has no version");
    }
    LocalDate before = null;
    for (Version<V> version : versions) {
      if (version.through().isBefore(version.from())) {
        throw new IllegalArgumentException(name + " ends before it starts: " + version.from());
      }
      if (before != null && !version.from().isAfter(before)) {
        throw new IllegalArgumentException(name + " overlaps on " + version.from());
      }
      before = version.through();
    }
  }

  /** What holds on a day. */
  public Ruling<V> on(LocalDate day) {
    for (Version<V> version : versions) {
      if (version.covers(day)) {
        return version;
      }
    }
    return new NoRuleKnown<>(name, day);
  }

  /** What the last version says. */
  public V newest() {
    return versions.getLast().value();
  }

  /** The same days and sources with what follows from the figures of each. */
  public <W> Provision<W> map(Function<V, W> worked) {
    return new Provision<>(
        name,
        title,
        chosenBy,
        versions.stream()
            .map(one ->
                new Version<>(one.from(), one.through(), one.source(), worked.apply(one.value())))
            .toList());
  }

  /**
   * Reads the program's own table.
   *
   * @param value what a version's {@code value} says: a map of the names below it
   * @throws IllegalStateException if there is none of this name, or a version lacks something
   */
  public static <V> Provision<V> read(String name, Function<Map<String, Object>, V> value) {
    String path = "/law/" + name + ".yaml";
    try (var in = Provision.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no provision " + name);
      }
      Map<String, Object> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      List<Version<V>> versions = new ArrayList<>();
      for (Map<String, Object> entry : groups(whole, "versions")) {
        versions.add(
            new Version<>(
                day(name, entry, "from"),
                day(name, entry, "through"),
                stated(name, entry, "source").toString(),
                value.apply(map(stated(name, entry, "value")))));
      }
      return new Provision<>(
          name,
          stated(name, whole, "title").toString(),
          stated(name, whole, "chosen_by").toString(),
          versions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands below a name of a version's value. */
  public static Map<String, Object> group(Map<String, Object> values, String key) {
    return map(stated("a value", values, key));
  }

  /** A whole number of a version's value. */
  public static long number(Map<String, Object> values, String key) {
    return ((Number) stated("a value", values, key)).longValue();
  }

  /** A day of a version's value. */
  public static LocalDate day(Map<String, Object> values, String key) {
    return day("a value", values, key);
  }

  /** A part of something in a version's value: {@code 2/3}. */
  public static Fraction fraction(Map<String, Object> values, String key) {
    return Fraction.read(stated("a value", values, key).toString());
  }

  /** A list of numbers of a version's value, or a single one. */
  public static List<Long> numbers(Map<String, Object> values, String key) {
    Object value = stated("a value", values, key);
    return value instanceof List<?> list
        ? list.stream().map(one -> ((Number) one).longValue()).toList()
        : List.of(((Number) value).longValue());
  }

  /** A list of groups of a version's value. */
  public static List<Map<String, Object>> groups(Map<String, Object> values, String key) {
    return ((List<?>) stated("a value", values, key)).stream().map(Provision::map).toList();
  }

  @SuppressWarnings("unchecked") // the keys of our tables are names
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static LocalDate day(String name, Map<String, Object> entry, String key) {
    Object value = stated(name, entry, key);
    return value instanceof Date date
        ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
        : LocalDate.parse(value.toString()); // in quotes
  }

  private static Object stated(String name, Map<String, Object> entry, String key) {
    Object value = entry.get(key);
    if (value == null) {
      throw new IllegalStateException(name + " has a version without " + key);
    }
    return value;
  }
}
