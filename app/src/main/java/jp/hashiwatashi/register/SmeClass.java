package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.IndustryGroup;

/**
 * The class of business by which an SME employer (中小企業事業主) is told; {@link SmeLimits} has the
 * figures.
 */
public enum SmeClass {
  RETAIL("小売業"),
  SERVICE("サービス業"),
  WHOLESALE("卸売業"),
  OTHER("その他の業種");

  private final String japaneseName;

  SmeClass(String japaneseName) {
    this.japaneseName = japaneseName;
  }

  public String japaneseName() {
    return japaneseName;
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
