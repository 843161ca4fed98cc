package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.Narrowing;
import jp.hashiwatashi.matching.OpeningMatch;
import jp.hashiwatashi.matching.OpeningsFound;
import jp.hashiwatashi.matching.PersonMatch;
import jp.hashiwatashi.matching.engine.Weights;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterChange;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Candidates within an office and new since a day, as the registers have them at the moment. */
class NarrowedCandidatesTest extends WebTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int ALL = 1_000_000;
  private static final String COPY = "Z-NARROWED";

  @Autowired Matching matching;
  @Autowired SendingRecordStore people;
  @Autowired OpeningStore openings;
  @Autowired Registers registers;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher changes;

  private String person;

  @BeforeEach
  void filledRegisters() {
    SmallRegisters.fillOnce(registers);
    person = SomeRecords.personWithMatches(people);
  }

  @AfterEach
  void asItWas() {
    jdbc.sql("delete from opening where id like 'Z-NARROWED%'").update();
    for (String table : List.of("sending_record", "opening")) {
      jdbc.sql("update %s set created_at = updated_at".formatted(table)).update();
    }
    changes.publishEvent(new RegisterChange.Many());
  }

  private Weights weights() {
    return matching.strategy().weights();
  }

  private OpeningsFound openings(Narrowing narrowing, int k) {
    return matching.openingsFor(person, weights(), narrowing, k).orElseThrow();
  }

  private static List<String> ids(OpeningsFound found) {
    return found.matches().stream().map(OpeningMatch::opening).map(Opening::id).toList();
  }

  @Test
  void whatIsLeftIsWhatAFilterOfTheWholeListLeaves() {
    RandomGenerator random = Seeds.random("narrowed candidates");
    registerOnSeveralDays(random);
    List<String> offices =
        jdbc.sql("select distinct office from opening where office <> ''")
            .query((row, n) -> row.getString(1))
            .list();
    for (int round = 0; round < Seeds.rounds(20, 200); round++) {
      var narrowing =
          new Narrowing(
              random.nextInt(3) == 0 ? "" : offices.get(random.nextInt(offices.size())),
              random.nextInt(3) == 0 ? null : TODAY.minusDays(random.nextInt(12)));
      int k = 1 + random.nextInt(40);
      Set<String> leftOpenings = idsWithin("opening", narrowing);
      List<String> wholeList = ids(openings(Narrowing.NONE, ALL));
      OpeningsFound found = openings(narrowing, k);
      List<String> left = wholeList.stream().filter(leftOpenings::contains).toList();
      assertThat(ids(found)).as("%s", narrowing).isEqualTo(left.stream().limit(k).toList());
      assertThat(found.total()).isEqualTo(left.size());
      assertThat(found.unnarrowed()).isEqualTo(wholeList.size());

      String opening = wholeList.get(random.nextInt(Math.min(20, wholeList.size())));
      Set<String> leftPeople = idsWithin("sending_record", narrowing);
      var all = matching.peopleFor(opening, weights(), ALL).orElseThrow();
      var some = matching.peopleFor(opening, weights(), narrowing, k).orElseThrow();
      List<String> others =
          all.matches().stream()
              .map(match -> match.person().id())
              .filter(leftPeople::contains)
              .toList();
      assertThat(some.matches().stream().map(PersonMatch::person).map(p -> p.id()))
          .as("%s of %s", narrowing, opening)
          .isEqualTo(others.stream().limit(k).toList());
      assertThat(some.total()).isEqualTo(others.size());
      assertThat(some.unnarrowed()).isEqualTo(all.total());
    }
  }

  /** All within a fortnight, some of them at the first and the last moment of a day in Japan. */
  private void registerOnSeveralDays(RandomGenerator random) {
    String seed = Integer.toString(random.nextInt());
    for (String table : List.of("sending_record", "opening")) {
      jdbc.sql(
              """
              update %s set created_at = timestamptz '2026-11-21 00:00+09'
                - make_interval(days => abs(hashtext(id || :seed)) %% 12)
                - case when hashtext(:seed || id) < 0 then interval '1 ms' else interval '0' end
              """
                  .formatted(table))
          .param("seed", seed)
          .update();
    }
    changes.publishEvent(new RegisterChange.Many());
  }

  private Set<String> idsWithin(String table, Narrowing narrowing) {
    return Set.copyOf(
        jdbc.sql(
                """
                select id from %s
                where (:office = '' or office = :office)
                  and (created_at at time zone 'Asia/Tokyo')::date >= :since
                """
                    .formatted(table))
            .param("office", narrowing.office())
            .param("since", narrowing.since() == null ? LocalDate.EPOCH : narrowing.since())
            .query((row, n) -> row.getString(1))
            .list());
  }

  @Test
  void anOpeningIsNewFromTheDayItWasRegisteredAndNotBecauseItWasChanged() {
    var saved = save(SmallRegisters.inCharge(best(), COPY, "千葉事務所"));
    LocalDate day = registeredOn(COPY);
    assertThat(ids(openings(new Narrowing("", day), ALL))).contains(COPY);
    assertThat(ids(openings(new Narrowing("", day.plusDays(1)), ALL))).doesNotContain(COPY);

    jdbc.sql("update opening set created_at = created_at - interval '10 days' where id = :id")
        .param("id", COPY)
        .update();
    save(saved);
    assertThat(ids(openings(Narrowing.NONE, ALL))).contains(COPY);
    assertThat(ids(openings(new Narrowing("", day), ALL))).doesNotContain(COPY);
    assertThat(ids(openings(new Narrowing("", day.minusDays(10)), ALL))).contains(COPY);
  }

  @Test
  void anOpeningThatAnotherOfficeTakesOverIsInThatOfficesListAtOnce() {
    var saved = save(SmallRegisters.inCharge(best(), COPY, "千葉事務所"));
    assertThat(ids(openings(new Narrowing("千葉事務所", null), ALL))).contains(COPY);
    save(SmallRegisters.inCharge(saved, COPY, "大分事務所"));
    assertThat(ids(openings(new Narrowing("千葉事務所", null), ALL))).doesNotContain(COPY);
    assertThat(ids(openings(new Narrowing("大分事務所", null), ALL))).contains(COPY);
  }

  @Test
  void everyOfficeOfTheCenterCanBeAskedForAndEveryOtherThatARecordNames() {
    save(SmallRegisters.inCharge(best(), COPY, "見本分室（架空）"));
    assertThat(matching.offices()).startsWith("本部", "北海道事務所").contains("見本分室（架空）");
  }

  private Opening best() {
    return openings(Narrowing.NONE, 1).matches().getFirst().opening();
  }

  private Opening save(Opening opening) {
    return ((Saving.Kept<Opening>) openings.save(opening)).record();
  }

  private LocalDate registeredOn(String id) {
    return LocalDate.ofInstant(
        openings.registration(id).orElseThrow().at(), ZoneId.of("Asia/Tokyo"));
  }
}
