package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names typed where codes are kept. */
class NamesForCodesTest {

  private static final CodeShapes SHAPES = CodeShapes.BY_NAME_TOO;

  private static <V> String read(Shape<V> shape, String text) {
    return switch (shape.read(text)) {
      case CellReading.Value<V>(V value, var notice) -> shape.write(value);
      case CellReading.Refused<V>(String what, String mend) -> what + "。" + mend;
      case CellReading.SeveralRefused<V> several -> several.toString();
      case CellReading.Blank<V> blank -> "";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "看護師,023",
    "ｶﾝｺﾞｼ,023",
    "かんごし,023",
    "023,023",
    "023-01,023-01",
    "２３−０１,職業コード",
    "023 看護師、准看護師,023",
    "023-01 看護師、准看護師,023-01",
    "看護師、准看護師（023-01）,023-01",
    "工場長,002",
    "024 看護師、准看護師,職業「",
    "火星探査士,職業「火星探査士」は"
  })
  void anOccupationIsTypedByCodeTitleOrBoth(String typed, String code) {
    assertThat(read(SHAPES.occupation(), typed)).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource({
    "船橋市,12204",
    "千葉県船橋市,12204",
    "12204 千葉県船橋市,12204",
    "'Funabashi-shi, Chiba',12204",
    "ふなばし し,12204",
    "茅ケ崎市,14207",
    "茅ヶ崎市,14207",
    "東京都府中市,13206",
    "北海道虻田郡倶知安町,01400",
    "虻田郡倶知安町,01400",
    "大和郡山市,29203",
    "札幌市 中央区,01101",
    "122041,12204",
    "99999,市区町村コード",
  })
  void aPlaceIsTypedByCodeNameOrReading(String typed, String code) {
    assertThat(read(SHAPES.municipality(), typed)).startsWith(code);
  }

  @Test
  void aNameThatSeveralPlacesHaveIsRefusedAndTheyAreNamed() {
    assertThat(read(SHAPES.municipality(), "府中市"))
        .isEqualTo("市区町村「府中市」は2件あります。13206 東京都府中市、34208 広島県府中市 のどれかにしてください");
    assertThat(read(SHAPES.municipality(), "中央区")).contains("件あります").contains(" など");
  }

  @Test
  void aLicenceIsTypedByAnyOfItsNames() {
    for (String typed : List.of("L019", "看護師", "L019 看護師", " ｌ０１９　看護師 ")) {
      assertThat(read(SHAPES.licence(), typed)).isEqualTo("L019");
    }
    assertThat(read(SHAPES.licence(), "普通免許")).isEqualTo("L001");
  }

  @Test
  void anIndustryAndAPrefectureAreTypedByName() {
    assertThat(read(SHAPES.industry(), "製造業")).isEqualTo("E");
    assertThat(read(SHAPES.industry(), "E 製造業")).isEqualTo("E");
    assertThat(read(SHAPES.industry(), "Manufacturing")).isEqualTo("E");
    assertThat(read(SHAPES.group(), "食料品製造業")).isEqualTo("09");
    assertThat(read(SHAPES.prefecture(), "東京")).isEqualTo("13");
    assertThat(read(SHAPES.prefecture(), "京都府")).isEqualTo("26");
    assertThat(read(SHAPES.prefecture(), "*")).isEqualTo("*");
  }

  @Test
  void yearsStandBehindAnOccupationsName() {
    assertThat(read(SHAPES.experience(), "023 看護師、准看護師:5")).isEqualTo("023:5");
    assertThat(read(SHAPES.experience(), "看護師：５年")).isEqualTo("023:5");
    assertThat(read(SHAPES.experience(), "看護師")).contains("年数がありません");
  }

  @ParameterizedTest
  @ValueSource(strings = {"看護師", "船橋市", "製造業"})
  void theFilesOfMatchingHoldCodesOnly(String name) {
    assertThat(CodeShapes.BY_CODE.occupation().read(name)).isInstanceOf(CellReading.Refused.class);
    assertThat(CodeShapes.BY_CODE.municipality().read(name))
        .isInstanceOf(CellReading.Refused.class);
    assertThat(CodeShapes.BY_CODE.industry().read(name)).isInstanceOf(CellReading.Refused.class);
  }

  @Test
  void whateverIsShownIsReadBack() {
    for (CodeKind kind : CodeKind.values()) {
      Shape<?> shape =
          switch (kind) {
            case OCCUPATION, EXPERIENCE -> SHAPES.occupation();
            case MUNICIPALITY -> SHAPES.municipality();
            case LICENCE -> SHAPES.licence();
            case INDUSTRY -> SHAPES.industry();
            case INDUSTRY_GROUP -> SHAPES.group();
            case PREFECTURE -> SHAPES.prefecture();
          };
      for (CodeNames.Named named : kind.names().all()) {
        for (boolean japanese : new boolean[] {true, false}) {
          assertThat(read(shape, named.labelled(japanese))).isEqualTo(named.code());
        }
      }
    }
  }

  @Test
  void whatBeginsWithTheTextIsSuggestedBeforeWhatHoldsIt() {
    var found = CodeKind.MUNICIPALITY.names().suggested("ふちゅう", 10);
    assertThat(found.stream().map(s -> s.named().name())).containsSubsequence("東京都府中市", "広島県府中市");
    assertThat(CodeKind.OCCUPATION.names().suggested("社長", 3).getFirst().by()).isEqualTo("社長");
    assertThat(CodeKind.LICENCE.names().suggested("", 3)).isEmpty();
  }
}
