package jp.hashiwatashi.subsidy.cases;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hashiwatashi.shared.exchange.Shown;
import jp.hashiwatashi.subsidy.cases.JsonTree.Twice;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.FactFault;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads an array of cases in JSON, and tells all that is wrong with all of them. */
public final class CaseReading {

  private static final Set<String> KEYS = Set.of("id", "scheme", "facts");

  /** Faults that are told of what somebody sends: whoever mends these sends again. */
  private static final int MOST_FAULTS = 1_000;

  /** Values in one case that somebody sends: ten times of what any course asks for. */
  private static final int MOST_VALUES = 1_000;

  /** Of what somebody sends. No fact has a longer name or text, nor stands deeper. */
  private static final StreamReadConstraints NARROW =
      StreamReadConstraints.builder()
          .maxNestingDepth(16)
          .maxNameLength(200)
          .maxStringLength(10_000)
          .maxNumberLength(100)
          .build();

  private final List<SubsidyCase> cases = new ArrayList<>();
  private final List<CaseFault> faults = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final JsonFactory factory;
  private final int mostCases;
  private final int mostFaults;
  private final int mostValues;

  private CaseReading(JsonFactory factory, int mostCases, int mostFaults, int mostValues) {
    this.factory = factory;
    this.mostCases = mostCases;
    this.mostFaults = mostFaults;
    this.mostValues = mostValues;
  }

  /**
   * Reads one's own file, however long it is.
   *
   * @param json in UTF-8
   * @throws CasesFault with every fault of every case
   */
  public static List<SubsidyCase> read(byte[] json) throws CasesFault {
    int all = Integer.MAX_VALUE;
    return new CaseReading(new JsonFactory(), all, all, all).cases(json);
  }

  /**
   * Reads what somebody sends, and no further than it could be answered.
   *
   * @param json in UTF-8
   * @throws CasesFault with every fault of every case, or the first thousand
   */
  public static List<SubsidyCase> read(byte[] json, int mostCases) throws CasesFault {
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(NARROW).build();
    return new CaseReading(factory, mostCases, MOST_FAULTS, MOST_VALUES).cases(json);
  }

  private List<SubsidyCase> cases(byte[] json) throws CasesFault {
    all(json);
    if (!faults.isEmpty()) {
      throw new CasesFault(faults);
    }
    return List.copyOf(cases);
  }

  private void all(byte[] json) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    } catch (CharacterCodingException e) {
      fault("UTF-8 として読めません", "文字コードを UTF-8 にして保存し直してください");
      return;
    }
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), plain)) {
      list(parser);
    } catch (StreamConstraintsException e) {
      fault(line(e) + "行目に、長すぎる名前、文字、数か、深すぎるかっこがあります", "助成金の事実だけにしてください");
    } catch (JacksonException e) {
      fault(line(e) + "行目から先が JSON になっていません", "かっこ、引用符、コンマを確かめてください");
    }
  }

  private void list(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      fault("事例の一覧ではありません", "[{\"id\": …, \"scheme\": …, \"facts\": {…}}, …] の形にしてください");
      return;
    }
    for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
      if (number > mostCases) {
        fault(Wording.of("事例が %,d件を超えています", mostCases), "分けて送ってください");
        return;
      }
      Optional<JsonTree> tree = JsonTree.read(parser, mostValues);
      if (tree.isEmpty()) {
        faults.add(
            new CaseFault(
                number, "", "", Wording.of("値が %,d個を超えています", mostValues), "助成金の事実だけにしてください"));
        return;
      }
      one(number, tree.get());
      if (faults.size() > mostFaults) {
        faults.subList(mostFaults, faults.size()).clear();
        fault(Wording.of("直すところが %,d件を超えたので、ここまでで読むのをやめました", mostFaults), "ここまでを直して、送り直してください");
        return;
      }
    }
    if (parser.nextToken() != null) {
      fault("一覧の後に余分な文字があります", "[ から ] までだけにしてください");
    }
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private void fault(String what, String mend) {
    faults.add(new CaseFault(0, "", "", what, mend));
  }

  private void one(int number, JsonTree tree) {
    if (!(tree.value() instanceof Map<?, ?> entries)) {
      faults.add(
          new CaseFault(
              number, "", "", "事例ではありません", "{\"id\": …, \"scheme\": …, \"facts\": {…}} の形にしてください"));
      return;
    }
    String id = entries.get("id") instanceof String text ? text : "";
    List<FactFault> found = new ArrayList<>();
    for (Object key : entries.keySet()) {
      if (!KEYS.contains(key)) {
        found.add(new FactFault("" + key, "この名前は使えません", "id、scheme、facts だけにしてください"));
      }
    }
    if (entries.get("id") instanceof String text) {
      id(number, text, found);
    } else {
      found.add(new FactFault("id", "事例の番号がありません", "文字を \"…\" で書いてください"));
    }
    Optional<Course<?>> course = course(entries.get("scheme"), found);
    tree.twice().forEach(twice -> again(twice, course, found));
    Facts facts = facts(entries.get("facts"), course, found);
    course.ifPresent(known -> found.addAll(known.faults(facts)));
    new LinkedHashSet<>(found)
        .forEach(fault ->
            faults.add(new CaseFault(number, id, fault.fact(), fault.what(), fault.mend())));
    course.ifPresent(known -> cases.add(new SubsidyCase(id, known, facts)));
  }

  private void id(int number, String id, List<FactFault> found) {
    Integer before = ids.putIfAbsent(id, number);
    if (before != null) {
      found.add(new FactFault("id", before + "件目と同じ番号です", "別の番号にしてください"));
    }
  }

  private static Optional<Course<?>> course(@Nullable Object scheme, List<FactFault> found) {
    Optional<Course<?>> course =
        scheme instanceof String name ? Courses.named(name) : Optional.empty();
    if (course.isEmpty()) {
      String shown =
          scheme instanceof String name ? "「" + Shown.of(name) + "」という助成金はありません" : "助成金の名前がありません";
      found.add(
          new FactFault(
              "scheme",
              shown,
              String.join("、", Courses.ALL.stream().map(Course::name).toList()) + " のどれかにしてください"));
    }
    return course;
  }

  private static Facts facts(
      @Nullable Object given, Optional<Course<?>> course, List<FactFault> found) {
    var facts = new Facts.Builder();
    if (!(given instanceof Map<?, ?> stated)) {
      found.add(new FactFault("facts", "事実の一覧がありません", "{\"sme\": true, …} の形にしてください"));
    } else {
      course.ifPresent(known -> FactsReading.of(known).read(stated, facts, found));
    }
    return facts.build();
  }

  /** Of a name that stands twice the first one counts; what is wrong with the second is told beside. */
  private static void again(Twice twice, Optional<Course<?>> course, List<FactFault> found) {
    found.add(new FactFault(twice.name(), "同じ名前が2つあります", "どちらか一方を消してください"));
    var aside = new Facts.Builder();
    List<String> at = twice.at();
    if (course.isEmpty() || !at.getFirst().equals("facts")) {
      return;
    }
    FactsReading reading = FactsReading.of(course.get());
    if (at.size() == 1 && twice.value() instanceof Map<?, ?> stated) {
      reading.read(stated, aside, found);
    } else if (at.size() == 2) {
      reading.one(at.getLast(), twice.value(), aside, found);
    } else if (at.size() == 3 && twice.value() != null) {
      reading.one(at.get(1), Map.of(at.getLast(), twice.value()), aside, found);
    }
  }
}
