package jp.hashiwatashi.register;

/** Why a person leaves the employer. */
public enum SeparationReason {
  /** The establishment is closed or moves away (事業所の閉鎖・移転). */
  ESTABLISHMENT_CLOSED("事業所の閉鎖・移転"),
  /** The business is reduced or reorganised (事業の縮小・再編による人員整理). */
  BUSINESS_REDUCED("事業の縮小・再編による人員整理"),
  /** The employer is bankrupt (倒産). */
  BANKRUPTCY("倒産"),
  /** The person answers a call for early leavers (希望退職・早期退職の募集). */
  EARLY_RETIREMENT("希望退職・早期退職の募集"),
  /** Mandatory retirement age, or the end of continued employment (定年・継続雇用の終了). */
  RETIREMENT_AGE("定年・継続雇用の終了"),
  /** The fixed term ends (契約期間の満了). */
  TERM_ENDED("契約期間の満了"),
  /** The person's own wish (本人の都合). */
  OWN_WISH("本人の都合"),
  /** Another reason; the notes say which. */
  OTHER("その他");

  private final String japaneseName;

  SeparationReason(String japaneseName) {
    this.japaneseName = japaneseName;
  }

  public String japaneseName() {
    return japaneseName;
  }
}
