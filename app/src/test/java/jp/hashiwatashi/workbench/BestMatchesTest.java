package jp.hashiwatashi.workbench;

import static jp.hashiwatashi.register.RegisterName.OPENINGS;
import static jp.hashiwatashi.register.RegisterName.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.database.Databases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since when a pair is among the best, on a real database as the application's role. */
class BestMatchesTest {

  private static final Instant FIRST = Instant.parse("2026-11-18T17:30:00Z");
  private static final Instant SECOND = Instant.parse("2026-11-19T17:30:00Z");
  private static final Instant THIRD = Instant.parse("2026-11-20T17:30:00Z");

  private BestMatches best;

  @BeforeEach
  void empty() {
    best = new BestMatches(JdbcClient.create(Databases.fresh().dataSource()));
  }

  private int keep(Instant now, Best... found) {
    return best.keep(PEOPLE, List.of("S-1", "S-2"), List.of(found), now);
  }

  private static Best pair(String id, String other) {
    return new Best(id, other, 50_000);
  }

  @Test
  void theFirstBestOfSomebodyAreNothingNew() {
    assertThat(keep(FIRST, pair("S-1", "O-1"), pair("S-1", "O-2"))).isZero();
    assertThat(best.since(PEOPLE, List.of("S-1")).get("S-1"))
        .containsOnlyKeys("O-1", "O-2")
        .containsEntry("O-1", Optional.empty());
  }

  @Test
  void whatComesLaterIsNewSinceThenAndStaysSo() {
    keep(FIRST, pair("S-1", "O-1"));
    assertThat(keep(SECOND, pair("S-1", "O-1"), pair("S-1", "O-2"))).isEqualTo(1);
    assertThat(keep(THIRD, pair("S-1", "O-2"))).isZero();
    assertThat(best.since(PEOPLE, List.of("S-1")).get("S-1"))
        .containsOnlyKeys("O-2")
        .containsEntry("O-2", Optional.of(SECOND));
  }

  @Test
  void theFirstOneEverForSomebodyWhoHadNoneIsNew() {
    keep(FIRST);
    assertThat(best.since(PEOPLE, List.of("S-2")).get("S-2")).isEmpty();
    assertThat(keep(SECOND, pair("S-2", "O-9"))).isEqualTo(1);
    assertThat(best.since(PEOPLE, List.of("S-2")).get("S-2"))
        .containsEntry("O-9", Optional.of(SECOND));
  }

  @Test
  void whatLeavesAndComesBackIsNewAgain() {
    keep(FIRST, pair("S-1", "O-1"));
    keep(SECOND);
    assertThat(keep(THIRD, pair("S-1", "O-1"))).isEqualTo(1);
  }

  @Test
  void peopleAndOpeningsOfTheSameNumberAreNotMixedUp() {
    keep(FIRST, pair("S-1", "O-1"));
    best.keep(OPENINGS, List.of("S-1"), List.of(pair("S-1", "X-1")), FIRST);
    assertThat(best.since(PEOPLE, List.of("S-1")).get("S-1")).containsOnlyKeys("O-1");
    assertThat(best.since(OPENINGS, List.of("S-1")).get("S-1")).containsOnlyKeys("X-1");
  }

  @Test
  void whoWasNeverLookedForIsNotThereAndWhoIsGoneIsForgotten() {
    keep(FIRST, pair("S-1", "O-1"));
    assertThat(best.since(PEOPLE, List.of("S-3"))).isEmpty();
    best.forgetGone(PEOPLE);
    assertThat(best.since(PEOPLE, List.of("S-1", "S-2"))).isEmpty();
  }
}
