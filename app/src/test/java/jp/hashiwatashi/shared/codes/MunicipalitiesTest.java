package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {

  private final Municipalities table = Municipalities.load();

  @ParameterizedTest
  @CsvSource({
    "13101, 千代田区, 35.694, 139.753, 2",
    "01100, 札幌市, 43.062, 141.354, 4",
    "01101, 札幌市中央区, 43.055, 141.341, 3",
    "47201, 那覇市, 26.212, 127.679, 4",
    "47207, 石垣市, 24.34, 124.157, 8",
    "42209, 対馬市, 34.203, 129.288, 25",
    "22138, 浜松市中央区, 34.711, 137.726, 3",
    "40130, 福岡市, 33.590, 130.402, 3",
    "27100, 大阪市, 34.694, 135.502, 4",
    "34100, 広島市, 34.385, 132.455, 6",
    "46201, 鹿児島市, 31.596, 130.557, 12",
    "13421, 小笠原村, 27.094, 142.192, 120",
    "01214, 稚内市, 45.415, 141.673, 10",
    "23211, 豊田市, 35.082, 137.156, 5",
    "15224, 佐渡市, 38.018, 138.368, 15",
    "13206, 府中市, 35.669, 139.478, 4",
    "34208, 府中市, 34.568, 133.236, 10",
    "01233, 伊達市, 42.472, 140.865, 15",
    "07213, 伊達市, 37.819, 140.563, 10",
    "01403, 泊村, 43.064, 140.499, 10",
    "01696, 泊村, 43.75, 145.52, 30",
    "01644, 池田町, 42.923, 143.448, 12",
    "18382, 池田町, 35.89, 136.344, 12",
    "20481, 池田町, 36.421, 137.875, 10",
    "21404, 池田町, 35.442, 136.573, 8",
    "40231, 那珂川市, 33.499, 130.422, 4",
    "09411, 那珂川町, 36.739, 140.169, 12",
    "39405, 梼原町, 33.392, 132.927, 12"
  })
  void aWellKnownPlaceIsWhereItIs(String code, String name, double lat, double lon, double within) {
    Municipality place = table.at(table.indexOf(code));
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.prefecture()).isEqualTo(Integer.parseInt(code.substring(0, 2)));
    assertThat(kilometres(place, lat, lon)).as(place.toString()).isLessThan(within);
  }

  @Test
  void everyPlaceHasAPointInThePrefecturesRoughBox() {
    for (int i = 0; i < table.size(); i++) {
      Municipality place = table.at(i);
      assertThat(PrefectureBox.of(place.prefecture()).holds(place)).as(place.toString()).isTrue();
    }
  }

  @Test
  void underOnePercentOfThePointsAreApproximate() {
    long rough = IntStream.range(0, table.size()).filter(i -> table.at(i).approximate()).count();
    assertThat(rough * 100.0 / table.size()).isLessThan(1.0);
  }

  @Test
  void noTwoPlacesHaveTheSamePoint() {
    Set<String> points = new HashSet<>();
    for (int i = 0; i < table.currentSize(); i++) {
      Municipality place = table.at(i);
      if (!place.approximate()) {
        assertThat(points.add(place.latitude() + " " + place.longitude()))
            .as(place.toString())
            .isTrue();
      }
    }
  }

  @Test
  void aWardIsNearItsCityAndIsAnotherPlace() {
    for (int i = 0; i < table.currentSize(); i++) {
      Municipality ward = table.at(i);
      int inName = ward.name().indexOf('市');
      if (ward.name().endsWith("区") && inName > 0) {
        int c = i;
        while (!table.at(c).name().equals(ward.name().substring(0, inName + 1))) {
          c--;
        }
        Municipality city = table.at(c);
        assertThat(kilometres(city, ward.latitude(), ward.longitude()))
            .as(ward.toString())
            .isLessThan(35);
        assertThat(ward.code()).isNotEqualTo(city.code());
      }
    }
  }

  @Test
  void theListHasAllCitiesTownsVillagesAndWards() {
    long wards =
        IntStream.range(0, table.currentSize())
            .filter(i -> table.at(i).name().contains("市") && table.at(i).name().endsWith("区"))
            .count();
    assertThat(wards).isEqualTo(171);
    // 1,718 municipalities, 23 special wards, the 6 villages of the Northern Territories
    assertThat(table.currentSize() - wards).isEqualTo(1718 + 23 + 6);
  }

  @Test
  void anExpiredCodeHasItsSuccessorsPoint() {
    int old = table.indexOf("22136");
    assertThat(table.isExpired(old)).isTrue();
    Municipality hamakita = table.at(old);
    Municipality hamana = table.at(table.successor(old));
    assertThat(hamana.name()).isEqualTo("浜松市浜名区");
    assertThat(hamakita.latitude()).isEqualTo(hamana.latitude());
    assertThat(hamakita.longitude()).isEqualTo(hamana.longitude());
    assertThat(table.at(table.successor(table.indexOf("40305"))).name()).isEqualTo("那珂川市");
    assertThat(table.at(table.successor(table.indexOf("09367"))).name()).isEqualTo("栃木市");
    assertThat(table.at(table.successor(table.indexOf("11226"))).name()).isEqualTo("川口市");
    assertThat(table.at(table.successor(table.indexOf("32401"))).name()).isEqualTo("出雲市");
  }

  @Test
  void everyPositionIsFoundAgainByItsCode() {
    for (int i = 0; i < table.size(); i++) {
      assertThat(table.indexOf(table.at(i).code())).isEqualTo(i);
    }
  }

  @ParameterizedTest
  @CsvSource({"99999", "00000", "1101", "011011", "０１１０１", "0110a", "48000", "''"})
  void anUnknownCodeHasNoPosition(String code) {
    assertThat(table.indexOf(code)).isEqualTo(-1);
  }

  @Test
  void everyPrefecturesCapitalIsInIt() {
    assertThat(Prefecture.all()).hasSize(Prefecture.COUNT);
    for (Prefecture prefecture : Prefecture.all()) {
      assertThat(Prefecture.of(prefecture.code())).isSameAs(prefecture);
      assertThat(prefecture.capital()).startsWith(prefecture.twoDigits()).isNotEmpty();
      assertThat(prefecture.twoDigits()).hasSize(2);
      assertThat(table.at(table.indexOf(prefecture.capital())).prefecture())
          .isEqualTo(prefecture.code());
    }
    assertThat(table.kana(table.indexOf("22139"))).isEqualTo("ハママツシハマナク");
  }

  private static double kilometres(Municipality place, double lat, double lon) {
    double east = (place.longitude() - lon) * Math.cos(Math.toRadians(lat));
    return 111.2 * Math.hypot(place.latitude() - lat, east);
  }
}
