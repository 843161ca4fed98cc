package jp.hashiwatashi.register.sample;

import java.util.List;
import jp.hashiwatashi.shared.codes.IndustryDivision;

/** Names that say themselves that nobody bears them: frequent ones, put together by a number. */
final class DemoNames {
  private static final int KIND = 103;

  private static final List<String> FAMILY =
      List.of(
          "佐藤 サトウ",
          "鈴木 スズキ",
          "高橋 タカハシ",
          "田中 タナカ",
          "伊藤 イトウ",
          "渡辺 ワタナベ",
          "山本 ヤマモト",
          "中村 ナカムラ",
          "小林 コバヤシ",
          "加藤 カトウ",
          "吉田 ヨシダ",
          "山田 ヤマダ",
          "佐々木 ササキ",
          "山口 ヤマグチ",
          "松本 マツモト",
          "井上 イノウエ",
          "木村 キムラ",
          "林 ハヤシ",
          "斎藤 サイトウ",
          "清水 シミズ",
          "山崎 ヤマザキ",
          "森 モリ",
          "池田 イケダ",
          "橋本 ハシモト",
          "阿部 アベ",
          "石川 イシカワ",
          "山下 ヤマシタ",
          "中島 ナカジマ",
          "石井 イシイ",
          "小川 オガワ",
          "前田 マエダ",
          "岡田 オカダ",
          "長谷川 ハセガワ",
          "藤田 フジタ",
          "後藤 ゴトウ",
          "近藤 コンドウ",
          "村上 ムラカミ",
          "遠藤 エンドウ",
          "青木 アオキ",
          "坂本 サカモト",
          "斉藤 サイトウ",
          "福田 フクダ",
          "太田 オオタ",
          "西村 ニシムラ",
          "藤井 フジイ",
          "金子 カネコ",
          "岡本 オカモト",
          "藤原 フジワラ",
          "中野 ナカノ",
          "三浦 ミウラ",
          "原田 ハラダ",
          "中川 ナカガワ",
          "松田 マツダ",
          "竹内 タケウチ",
          "小野 オノ",
          "田村 タムラ",
          "中山 ナカヤマ",
          "和田 ワダ",
          "石田 イシダ",
          "森田 モリタ",
          "髙橋 タカハシ",
          "山﨑 ヤマザキ",
          "渡邉 ワタナベ",
          "齋藤 サイトウ");

  private static final List<String> GIVEN =
      List.of(
          "誠 マコト", "浩 ヒロシ", "隆 タカシ", "健一 ケンイチ", "修 オサム", "豊 ユタカ", "和彦 カズヒコ", "直樹 ナオキ", "剛 ツヨシ",
          "大輔 ダイスケ", "健太 ケンタ", "翔太 ショウタ", "拓也 タクヤ", "学 マナブ", "明 アキラ", "茂 シゲル", "進 ススム", "勉 ツトム",
          "幸子 サチコ", "由美子 ユミコ", "恵子 ケイコ", "直美 ナオミ", "久美子 クミコ", "真由美 マユミ", "裕子 ユウコ", "陽子 ヨウコ",
          "智子 トモコ", "美穂 ミホ", "愛 アイ", "彩 アヤ", "麻衣 マイ", "千尋 チヒロ", "薫 カオル", "光 ヒカル", "純 ジュン", "優 ユウ",
          "真紀 マキ", "典子 ノリコ", "和子 カズコ", "洋子 ヨウコ");

  private static final List<String> TRADES =
      List.of(
          "農園", "水産", "鉱業", "建設", "製作所", "エナジー", "システム", "運輸", "商事", "信用", "不動産", "技研", "フーズ",
          "ライフ", "学院", "会", "協同", "サービス", "事務所", "企画");

  private static final List<String> TRADE_READINGS =
      List.of(
          "ノウエン", "スイサン", "コウギョウ", "ケンセツ", "セイサクショ", "エナジー", "システム", "ウンユ", "ショウジ", "シンヨウ", "フドウサン",
          "ギケン", "フーズ", "ライフ", "ガクイン", "カイ", "キョウドウ", "サービス", "ジムショ", "キカク");

  private DemoNames() {}

  /** A name and its reading. */
  record Name(String written, String kana) {}

  static Name person(int number) {
    Draws draws = new Draws(0, KIND, number);
    String[] family = FAMILY.get(draws.below(FAMILY.size())).split(" ");
    String[] given = GIVEN.get(draws.below(GIVEN.size())).split(" ");
    return new Name(family[0] + " " + given[0] + "（架空）", family[1] + " " + given[1]);
  }

  /** The made-up employer behind a number drawn by {@link Employers}. */
  static String employer(String employerId) {
    int number = Employers.number(employerId);
    IndustryDivision division = Employers.division(number);
    return "見本" + TRADES.get(division.ordinal()) + number + "（架空）";
  }

  /** Its reading; the number is read digit by digit on no sign, so it stays. */
  static String employerKana(String employerId) {
    int number = Employers.number(employerId);
    return "ミホン" + TRADE_READINGS.get(Employers.division(number).ordinal()) + number;
  }
}
