package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.register.OfferedWage;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must not be overlooked of an opening is said on every page, screen or paper, that shows it. */
class MarksOfOpeningsTest extends BrowsingTest {

  private static final String KEPT = "企業名は紹介まで非公開";
  private static final String CONVERTED = "月額換算";
  private static final String WHY_NOT = "労働時間が未記入のため換算できません";

  @Autowired private OpeningStore openings;
  @Autowired private Matching matching;

  @BeforeEach
  void examples() {
    SmallRegisters.fillOnce(registers);
  }

  @Test
  void anEmployerThatIsKeptBackIsMarkedOnEveryPageThatNamesIt() throws Exception {
    Opening kept = opening(o -> o.handling().confidential() && hasPeople(o));
    Opening open = opening(o -> !o.handling().confidential() && hasPeople(o));
    for (String page : pages(kept)) {
      assertThat(body(page)).as(page).contains(KEPT);
    }
    for (String page : pages(open)) {
      assertThat(body(page)).as(page).doesNotContain(KEPT);
    }
    String person = somebodyFor(kept);
    boolean any =
        matching
            .openingsFor(person, matching.strategy().weights(), 20)
            .orElseThrow()
            .matches()
            .stream()
            .anyMatch(m -> m.opening().handling().confidential());
    assertThat(body("/people/" + person + "/openings").contains(KEPT)).isEqualTo(any);
    assertThat(body("/api/openings/" + kept.id() + "/seekers")).contains("\"confidential\":true");
    assertThat(browser.post("/api/openings", Map.of("q", kept.id())).body())
        .contains("\"confidential\":true");
    assertThat(browser.post("/api/openings", Map.of("q", open.id())).body())
        .contains("\"confidential\":false");
  }

  @Test
  void aWageThatIsConvertedSaysSo() throws Exception {
    Opening hourly = opening(o -> isOffered(o, OfferedWage.Unit.HOURLY) && hasPeople(o));
    Opening monthly = opening(o -> isOffered(o, OfferedWage.Unit.MONTHLY) && hasPeople(o));
    for (String page : pages(hourly)) {
      assertThat(body(page)).as(page).contains(CONVERTED);
    }
    for (String page : pages(monthly)) {
      assertThat(body(page)).as(page).doesNotContain(CONVERTED);
    }
  }

  @Test
  void aWageThatCannotBeConvertedSaysWhy() throws Exception {
    Opening like = opening(o -> o.profile().weeklyHours() == OpeningProfile.NOT_STATED);
    var wage = new OfferedWage(OfferedWage.Unit.HOURLY, 1_234, OpeningProfile.NOT_STATED);
    Opening opening = SmallRegisters.offering(like, "Z-HOURLY", wage);
    openings.save(opening);
    for (String page : pages(opening)) {
      assertThat(body(page)).as(page).contains("時給 1,234円", WHY_NOT);
    }
  }

  private List<String> pages(Opening opening) {
    String id = opening.id();
    return List.of(
        "/openings/" + id,
        "/openings?q=" + id,
        "/openings/" + id + "/people",
        "/explanation?seeker=EX-H-01&opening=" + id);
  }

  private boolean hasPeople(Opening opening) {
    return !matching
        .peopleFor(opening.id(), matching.strategy().weights(), 1)
        .orElseThrow()
        .matches()
        .isEmpty();
  }

  private String somebodyFor(Opening opening) {
    return matching
        .peopleFor(opening.id(), matching.strategy().weights(), 1)
        .orElseThrow()
        .matches()
        .getFirst()
        .person()
        .id();
  }

  private static boolean isOffered(Opening opening, OfferedWage.Unit unit) {
    return opening.terms().wage() != null && opening.terms().wage().unit() == unit;
  }

  private Opening opening(Predicate<Opening> which) {
    return openings.list(RegisterFilter.ALL, OpeningStore.Order.ID, 100, 1_000).rows().stream()
        .filter(which)
        .findFirst()
        .orElseThrow();
  }

  private String body(String page) throws Exception {
    var answer = browser.get(page);
    assertThat(answer.statusCode()).as(page).isEqualTo(200);
    return answer.body();
  }
}
