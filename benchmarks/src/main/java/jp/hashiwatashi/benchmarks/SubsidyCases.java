package jp.hashiwatashi.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.StringJoiner;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;

/** Made-up cases of all courses in turn, nine of ten facts stated; from a seed. */
public final class SubsidyCases {

  private static final LocalDate FIRST = LocalDate.of(2016, 9, 1);

  private SubsidyCases() {}

  /** Arguments: how many, the file. */
  public static void main(String[] arguments) throws IOException {
    int cases = Integer.parseInt(arguments[0]);
    var random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      out.write("[\n");
      for (int i = 0; i < cases; i++) {
        Course<?> course = Courses.ALL.get(i % Courses.ALL.size());
        out.write(
            "{\"id\": \"%d\", \"scheme\": \"%s\", \"facts\": %s}%s\n"
                .formatted(i + 1, course.name(), facts(course, random), i + 1 < cases ? "," : ""));
      }
      out.write("]\n");
    }
  }

  private static String facts(Course<?> course, Random random) {
    var facts = new StringJoiner(", ", "{", "}");
    var items = new StringJoiner(", ", "{", "}");
    for (Fact<?> fact : course.facts()) {
      if (random.nextInt(10) > 0) {
        String name = fact.name().substring(fact.name().indexOf('.') + 1);
        (fact.group().isEmpty() ? facts : items).add("\"" + name + "\": " + value(fact, random));
      }
    }
    if (items.length() > 2) {
      facts.add("\"special\": " + items);
    }
    return facts.toString();
  }

  private static String value(Fact<?> fact, Random random) {
    return switch (fact.kind()) {
      case DAY -> "\"" + day(fact, random) + "\"";
      case YES_NO -> "" + (random.nextInt(8) > 0);
      case YEN -> "" + random.nextInt(3_000_000);
      case COUNT -> "" + random.nextInt(1, 6);
      case PERCENT -> "" + random.nextInt(700, 1100) / 10.;
      case ONE_OF -> "\"" + choice(fact, random) + "\"";
      case SOME_OF -> "[\"" + choice(fact, random) + "\"]";
    };
  }

  private static LocalDate day(Fact<?> fact, Random random) {
    return fact.name().equals("birth_date")
        ? LocalDate.of(1950, 1, 1).plusDays(random.nextInt(17_000))
        : FIRST.plusDays(random.nextInt(600));
  }

  private static String choice(Fact<?> fact, Random random) {
    return fact.choices().get(random.nextInt(fact.choices().size()));
  }
}
