package jp.hashiwatashi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowingFormTest {

  private static final Set<String> OFFICES = Set.of("千葉事務所", "第2事務所");

  private static NarrowingForm typed(String office, String since) {
    return NarrowingForm.of(Map.of("office", office, "since", since), OFFICES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "20261101", "令和8年11月1日", "R8.11.1", "２０２６／１１／１"})
  void aDayIsTakenInEveryShapeThatPeopleType(String since) {
    NarrowingForm form = typed("", since);
    assertThat(form.isFaulty()).isFalse();
    assertThat(form.used()).isEqualTo(new Narrowing("", LocalDate.of(2026, 11, 1)));
    assertThat(form.since()).isEqualTo(since);
  }

  @ParameterizedTest
  @CsvSource({"千葉事務所,千葉事務所", "'　千葉事務所 ',千葉事務所", "第２事務所,第2事務所"})
  void anOfficeIsTakenInAnyWidthAndWithBlanksAround(String office, String known) {
    assertThat(typed(office, "").used()).isEqualTo(new Narrowing(known, null));
  }

  @Test
  void whatCannotBeReadDoesNotNarrowAndIsKeptAsItWasTyped() {
    NarrowingForm form = typed("火星事務所", "きのう");
    assertThat(form.officeUnread()).isTrue();
    assertThat(form.sinceUnread()).isTrue();
    assertThat(form.used()).isEqualTo(Narrowing.NONE);
    assertThat(form.office()).isEqualTo("火星事務所");
    assertThat(form.since()).isEqualTo("きのう");
    assertThat(typed("火星事務所", "2026-11-01").used().since()).isNotNull();
  }

  @Test
  void blanksAndWhatIsLeftOutNarrowNothing() {
    assertThat(typed(" ", "　").isFaulty()).isFalse();
    assertThat(typed(" ", "　").used().isNone()).isTrue();
    assertThat(NarrowingForm.of(Map.of(), OFFICES)).isEqualTo(NarrowingForm.NONE);
  }
}
