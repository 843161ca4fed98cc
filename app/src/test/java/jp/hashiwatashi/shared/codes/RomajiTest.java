package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajiTest {

  private final Municipalities table = Municipalities.get();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01101|Chuo-ku, Sapporo-shi",
        "01205|Muroran-shi",
        "01571|Toyoura-cho",
        "01642|Hiroo-cho",
        "02367|Inakadate-mura",
        "04100|Sendai-shi",
        "06428|Shonai-machi",
        "11206|Gyoda-shi",
        "12204|Funabashi-shi",
        "12218|Katsuura-shi",
        "12403|Kujukuri-machi",
        "13101|Chiyoda-ku",
        "14130|Kawasaki-shi",
        "14131|Kawasaki-ku, Kawasaki-shi",
        "14118|Tsuzuki-ku, Yokohama-shi",
        "20561|Yamanouchi-machi",
        "22138|Chuo-ku, Hamamatsu-shi",
        "22131|Naka-ku, Hamamatsu-shi",
        "25384|Ryuo-cho",
        "26100|Kyoto-shi",
        "28586|Shin'onsen-cho",
        "29203|Yamatokoriyama-shi",
        "33208|Soja-shi",
        "34204|Mihara-shi",
        "35305|Suooshima-cho",
        "40109|Yahatanishi-ku, Kitakyushu-shi",
        "44212|Bungoono-shi",
        "46201|Kagoshima-shi",
        "46452|Yusui-cho",
        "47326|Chatan-cho"
      })
  void aWellKnownPlaceIsWrittenAsMapsPrintIt(String code, String latin) {
    assertThat(table.romaji(table.indexOf(code))).isEqualTo(latin);
  }

  @Test
  void everyPlaceHasLatinLettersAndSaysItsKind() {
    for (int i = 0; i < table.size(); i++) {
      assertThat(table.romaji(i))
          .as(table.at(i).name())
          .matches("([A-Z][a-z']+-ku, )?[A-Z][a-z']+-(shi|ku|cho|machi|mura|son)");
    }
  }

  @Test
  void everyPrefectureIsWrittenByTheSameRule() {
    for (Prefecture prefecture : Prefecture.all()) {
      String stem = prefecture.kana().replaceAll("(?<=.)(ケン|フ|ト)$", "");
      assertThat(Romaji.of(stem)).as(prefecture.name()).isEqualTo(prefecture.romaji());
    }
  }

  @ParameterizedTest
  @CsvSource({"マッチャ, Matcha", "キッサテン, Kissaten", "オオサカ, Osaka", "チュウオウ, Chuo"})
  void doubledAndLongSoundsFollowHepburn(String kana, String latin) {
    assertThat(Romaji.of(kana)).isEqualTo(latin);
  }
}
