package jp.hashiwatashi.subsidy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;

/** The cases of {@code subsidy/cases}, as rows and as files would state them. */
public final class SubsidyCaseTexts {

  private SubsidyCaseTexts() {}

  static List<NamedCsvRecord> rows(String course) throws IOException {
    var file =
        Objects.requireNonNull(
            SubsidyCaseTexts.class.getResourceAsStream("/subsidy/cases/" + course + ".csv"));
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }

  /** All cases of all courses in one array. */
  public static String all() throws IOException {
    List<String> cases = new ArrayList<>();
    for (Course<?> course : Courses.ALL) {
      for (NamedCsvRecord row : rows(course.name())) {
        cases.add(one(course, row, "" + (cases.size() + 1)));
      }
    }
    return "[" + String.join(",\n", cases) + "]";
  }

  /** A case as a file would state it. */
  static String one(Course<?> course, NamedCsvRecord stated, String id) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> items = new LinkedHashMap<>();
    for (Fact<?> fact : course.facts()) {
      String text = stated.getField(fact.name());
      if (!text.isEmpty()) {
        String name = fact.name().substring(fact.name().indexOf('.') + 1);
        (fact.group().isEmpty() ? values : items).put(name, json(fact, text));
      }
    }
    if (!items.isEmpty()) {
      values.put("special", object(items));
    }
    return "{\"id\": \"%s\", \"scheme\": \"%s\", \"facts\": %s}"
        .formatted(id, course.name(), object(values));
  }

  private static String object(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String json(Fact<?> fact, String text) {
    return switch (fact.kind()) {
      case YES_NO -> "" + text.equals("yes");
      case YEN, COUNT, PERCENT -> text;
      case DAY, ONE_OF -> "\"" + text + "\"";
      case SOME_OF ->
          Arrays.stream(text.split("\\|"))
              .map(one -> "\"" + one + "\"")
              .collect(Collectors.joining(", ", "[", "]"));
    };
  }
}
