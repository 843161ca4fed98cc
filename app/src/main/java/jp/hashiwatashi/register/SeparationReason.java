package jp.hashiwatashi.register;

/** Why a person leaves the employer. */
public enum SeparationReason {
  /** The establishment is closed or moves away (事業所の閉鎖・移転). */
  ESTABLISHMENT_CLOSED,
  /** The business is reduced or reorganised (事業の縮小・再編による人員整理). */
  BUSINESS_REDUCED,
  /** The employer is bankrupt (倒産). */
  BANKRUPTCY,
  /** The person answers a call for early leavers (希望退職・早期退職の募集). */
  EARLY_RETIREMENT,
  /** Mandatory retirement age, or the end of continued employment (定年・継続雇用の終了). */
  RETIREMENT_AGE,
  /** The fixed term ends (契約期間の満了). */
  TERM_ENDED,
  /** The person's own wish (本人の都合). */
  OWN_WISH,
  /** Another reason; the notes say which. */
  OTHER
}
