package jp.hashiwatashi;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.access.DemoCast.Role;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.claims.Claim;
import jp.hashiwatashi.subsidy.claims.ClaimState;
import jp.hashiwatashi.subsidy.claims.Claims;
import jp.hashiwatashi.subsidy.claims.StageReading;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.web.FactsForm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demonstration's made-up claims of subsidies, in every state: of the employers as whom it can be tried, and of
 * examples. A table beside this class states them: {@code today-80} is a day before the one of loading, {@code
 * PERSON} the birth date of whom the claim is about.
 */
@Component
@Lazy
class DemoClaims {

  private static final Words WORDS = Words.in(Locale.JAPANESE);
  private static final String TODAY = "today-";

  private final Claims claims;
  private final Registers registers;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemoClaims(Claims claims, Registers registers, JdbcClient jdbc, Clock clock) {
    this.claims = claims;
    this.registers = registers;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void load(List<Role> cast) {
    rows().forEach(row -> load(row, cast));
  }

  private void load(NamedCsvRecord row, List<Role> cast) {
    String employer = named(row.getField("employer"), cast);
    String person = row.getField("person").isEmpty() ? null : named(row.getField("person"), cast);
    Course<?> course = Courses.named(row.getField("course")).orElseThrow();
    FactsForm form = FactsForm.of(course, "", facts(row.getField("facts"), person), WORDS);
    if (!form.faults().isEmpty()) {
      throw new IllegalStateException(row + ": " + form.faults());
    }
    long id =
        claims.record(
            course,
            form.facts(),
            employer,
            row.getField("place").isEmpty() ? null : place(employer),
            person,
            null);
    for (String stage : some(row.getField("stages"))) {
      stage(id, stage.split(" ", 3));
    }
    if (!row.getField("office").isEmpty()) {
      claims.share(claims.find(id).orElseThrow(), row.getField("office"));
    }
    if (!row.getField("kept_yen").isEmpty()) {
      keptBefore(id, Long.parseLong(row.getField("kept_yen")));
    }
  }

  /** A principal of the cast stands for whom it acts; whatever else stands for itself. */
  private static String named(String cell, List<Role> cast) {
    String principal = cell.equals("WORKER") ? cell : cell + "_EMPLOYER";
    return cast.stream()
        .filter(role -> role.principal().name().equals(principal))
        .map(Role::scope)
        .findFirst()
        .orElse(cell);
  }

  private String place(String employer) {
    return jdbc.sql("select min(id) from establishment where employer_id = :employer")
        .param("employer", employer)
        .query((row, n) -> row.getString(1))
        .single();
  }

  private Map<String, List<String>> facts(String cell, @Nullable String person) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    for (String one : some(cell)) {
      String[] said = one.split("=", 2);
      String text = said[1].equals("PERSON") ? birthDate(Objects.requireNonNull(person)) : said[1];
      facts.put(said[0], List.of(day(text)));
    }
    return facts;
  }

  private String birthDate(String person) {
    LocalDate day = registers.people().find(person).orElseThrow().profile().birthDate();
    return day == null ? "" : day.toString();
  }

  private String day(String text) {
    return text.startsWith(TODAY)
        ? LocalDate.now(clock).minusDays(Long.parseLong(text.substring(TODAY.length()))).toString()
        : text;
  }

  /** APPLIED 2017-06-01; DECIDED 2017-08-25 280000; REPAID with a sum and a reason; LEFT with a reason. */
  private void stage(long id, String[] told) {
    Claim claim = claims.find(id).orElseThrow();
    ClaimState to = ClaimState.valueOf(told[0]);
    String more = told.length < 3 ? "" : told[2];
    var typed =
        switch (to) {
          case ESTIMATED, PLAN_CERTIFIED, APPLIED ->
              new StageReading.Typed(to.name(), told[1], "", "");
          case DECIDED -> new StageReading.Typed(to.name(), told[1], more, "");
          case REFUSED -> new StageReading.Typed(to.name(), told[1], "", more);
          case REPAID ->
              new StageReading.Typed(
                  to.name(), told[1], more.split(" ", 2)[0], more.split(" ", 2)[1]);
          case LEFT -> new StageReading.Typed(to.name(), "", "", told[1]);
        };
    var read = StageReading.of(typed, to, claim.at(), LocalDate.now(clock), WORDS);
    if (read.stage() == null || !claims.stage(claim, read.stage())) {
      throw new IllegalStateException(List.of(told) + ": " + read.faults());
    }
  }

  /** As if a figure of law had been mended since: what the claim came to before was another sum. */
  private void keptBefore(long id, long yen) {
    jdbc.sql(
            """
            update subsidy_claim set answer =
              jsonb_set(jsonb_set(answer, '{yen}', to_jsonb(:yen)), '{steps,0,yen}', to_jsonb(:yen))
            where id = :id
            """)
        .param("yen", yen)
        .param("id", id)
        .update();
  }

  private static List<String> some(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("[;|]"));
  }

  private static List<NamedCsvRecord> rows() {
    try (InputStream in =
            Objects.requireNonNull(DemoClaims.class.getResourceAsStream("demo-claims.csv"));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
