package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.IndustryGroup;

/**
 * The class of business by which an SME employer (中小企業事業主) is told: small by capital or by
 * regular workers, either is enough. The limits are those of 中小企業基本法 第2条第1項.
 */
public enum SmeClass {
  RETAIL("小売業", 50_000_000, 50),
  SERVICE("サービス業", 50_000_000, 100),
  WHOLESALE("卸売業", 100_000_000, 100),
  OTHER("その他の業種", 300_000_000, 300);

  private final String japaneseName;
  private final long capitalYen;
  private final int regularWorkers;

  SmeClass(String japaneseName, long capitalYen, int regularWorkers) {
    this.japaneseName = japaneseName;
    this.capitalYen = capitalYen;
    this.regularWorkers = regularWorkers;
  }

  public String japaneseName() {
    return japaneseName;
  }

  /** The most capital of an SME, in yen. */
  public long capitalYen() {
    return capitalYen;
  }

  /** The most regular workers of an SME. */
  public int regularWorkers() {
    return regularWorkers;
  }

  /** The class that a middle group of 日本標準産業分類 belongs to. */
  public static SmeClass of(IndustryGroup group) {
    int number = group.number();
    if (between(number, 56, 61) || between(number, 76, 77)) {
      return RETAIL;
    }
    if (between(number, 50, 55)) {
      return WHOLESALE;
    }
    if (between(number, 38, 39) || between(number, 70, 75) || between(number, 78, 96)) {
      return SERVICE;
    }
    return OTHER;
  }

  private static boolean between(int number, int first, int last) {
    return first <= number && number <= last;
  }
}
