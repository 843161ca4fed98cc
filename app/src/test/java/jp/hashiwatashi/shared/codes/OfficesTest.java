package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfficesTest {

  @Test
  void theCenterHasAHeadOfficeAndOneInEachPrefecture() {
    List<CenterOffice> all = CenterOffice.all();
    assertThat(all).hasSize(48);
    assertThat(all.stream().filter(CenterOffice::isHeadOffice)).containsExactly(all.getFirst());
    for (int prefecture = 1; prefecture <= Prefecture.COUNT; prefecture++) {
      CenterOffice office = CenterOffice.of(prefecture);
      assertThat(office.prefecture()).isEqualTo(prefecture);
      String place = office.name().replace("事務所", "");
      assertThat(Prefecture.of(prefecture).name()).startsWith(place);
    }
  }

  @Test
  void everyPrefectureHasAHelloWorkOfficeInAKnownPlace() {
    assertThat(HelloWorkOffice.all().stream().map(HelloWorkOffice::prefecture).distinct().toList())
        .isEqualTo(IntStream.rangeClosed(1, Prefecture.COUNT).boxed().toList());
    for (HelloWorkOffice office : HelloWorkOffice.all()) {
      assertThat(office.name()).endsWith("公共職業安定所");
      assertThat(Municipalities.get().indexOf(office.municipality()))
          .as(office.name())
          .isNotNegative();
    }
    assertThat(HelloWorkOffice.all()).extracting(HelloWorkOffice::name).doesNotHaveDuplicates();
  }
}
