package jp.hashiwatashi.workbench;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Profiles;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.workbench.Work.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be done, to the day. */
class AgendaTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Asia/Tokyo"));
  private static final Agenda AGENDA = new Agenda(CLOCK);

  private static List<Work> of(Caseload caseload) {
    return AGENDA.of(caseload, Map.of(), Map.of(), List.of());
  }

  private static List<Kind> kinds(List<Work> work) {
    return work.stream().map(Work::kind).toList();
  }

  private static List<Kind> ofPerson(SendingRecord person) {
    return kinds(of(new Caseload(List.of(Cases.with(person, 3)), List.of(), 0, 0)));
  }

  private static SendingRecord full(
      @Nullable LocalDate leaves, @Nullable LocalDate left, @Nullable LocalDate supportUntil) {
    return Cases.person(Profiles.fullSeeker("S-1"), leaves, left, supportUntil);
  }

  private static List<Kind> ofOpening(
      @Nullable LocalDate latestStart, @Nullable LocalDate expires, boolean stated) {
    var profile =
        new OpeningProfile(
            "O-1",
            null,
            Set.of(Move.TRANSFER),
            2,
            0,
            new OccupationCode(23, 1),
            null,
            NOT_STATED,
            true,
            200_000,
            NOT_STATED,
            stated ? EmploymentType.PERMANENT : null,
            3_800,
            Answer.NO,
            List.of(),
            List.of(),
            List.of(),
            0,
            NOT_STATED,
            NOT_STATED,
            null,
            null,
            latestStart,
            NOT_STATED,
            expires);
    var of = Cases.with(Cases.opening(profile), 1);
    return kinds(of(new Caseload(List.of(), List.of(of), 0, 0)));
  }

  @ParameterizedTest
  @CsvSource({"-400, true", "0, true", "30, true", "31, false"})
  void aSeparationIsToldThirtyDaysAheadAndUntilItIsOver(int days, boolean told) {
    LocalDate leaves = TODAY.plusDays(days);
    assertThat(ofPerson(full(leaves, null, null)).contains(Kind.SEPARATION)).isEqualTo(told);
    assertThat(ofPerson(full(leaves, leaves, null))).doesNotContain(Kind.SEPARATION);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "30, true", "31, false"})
  void theEndOfASupportIsToldThirtyDaysAhead(int days, boolean told) {
    assertThat(ofPerson(full(null, null, TODAY.plusDays(days))).contains(Kind.SUPPORT_ENDS))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "14, true", "15, false"})
  void theExpiryOfAnOpeningIsToldFourteenDaysAhead(int days, boolean told) {
    assertThat(ofOpening(TODAY, TODAY.plusDays(days), true).contains(Kind.OPENING_EXPIRES))
        .isEqualTo(told);
  }

  @Test
  void aLatestStartIsPastTheDayAfter() {
    assertThat(ofOpening(TODAY, null, true)).isEmpty();
    assertThat(ofOpening(TODAY.minusDays(1), null, true)).containsExactly(Kind.START_PAST);
  }

  @Test
  void whoeverHasNoCandidateIsToldOnce() {
    var nobody = Cases.with(full(null, null, null), 0);
    var work = of(new Caseload(List.of(nobody), List.of(), 0, 0));
    assertThat(kinds(work)).containsExactly(Kind.NO_CANDIDATES);
    assertThat(work.getFirst().register()).isEqualTo(RegisterName.PEOPLE);
  }

  @Test
  void whatIsNotStatedIsToBeAskedWithTheNumberOfQuestions() {
    var bare = Cases.person(Profiles.bareSeeker("S-2"), null, null, null);
    var work = of(new Caseload(List.of(Cases.with(bare, 3)), List.of(), 0, 0));
    assertThat(kinds(work)).containsExactly(Kind.ASK_PERSON);
    assertThat(work.getFirst().number())
        .isEqualTo(PersonQuestion.of(Profiles.bareSeeker("S-2")).size());
    assertThat(ofOpening(TODAY, null, false)).containsExactly(Kind.ASK_EMPLOYER);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "14, false", "15, true"})
  void whoeverWasAskedIsLeftInPeaceForFourteenDays(int daysAgo, boolean again) {
    var bare = Cases.person(Profiles.bareSeeker("S-2"), null, null, null);
    var asked = new Asked("consultant", CLOCK.instant().minus(Duration.ofDays(daysAgo)));
    var caseload = new Caseload(List.of(Cases.with(bare, 3)), List.of(), 0, 0);
    assertThat(AGENDA.of(caseload, Map.of("S-2", asked), Map.of(), List.of()).isEmpty())
        .isEqualTo(!again);
  }

  @Test
  void theNearestDayComesFirstAndWhatHasNoneLast() {
    var late = Cases.with(full(TODAY.plusDays(20), null, TODAY.plusDays(2)), 0);
    var import1 = new Work(Kind.IMPORT, RegisterName.PEOPLE, "7", "表.xlsx", null, 0);
    var work =
        AGENDA.of(
            new Caseload(List.of(late), List.of(), 0, 0), Map.of(), Map.of(), List.of(import1));
    assertThat(kinds(work))
        .containsExactly(Kind.SUPPORT_ENDS, Kind.SEPARATION, Kind.IMPORT, Kind.NO_CANDIDATES);
  }
}
