package jp.hashiwatashi.audit;

/**
 * A place at which the trail is not as it was sealed.
 *
 * @param position in the chain; 0 where there is none
 * @param number of the entry; 0 where none is known
 * @param more what is known besides, in Japanese; may be empty
 */
public record AuditFinding(Kind kind, long position, long number, String more) {

  /** What is wrong there. */
  public enum Kind {
    /** Changed or moved, or sealed by somebody without the key. */
    CHANGED("封と合いません。封のあとで書き換えられたか、順を変えられています"),
    REMOVED("封はありますが、記録がありません。消されています"),
    SEALS_MISSING("続き番号が飛んでいます。封が消されています"),
    ADDED("封のあとで差し込まれた記録です"),
    ERASED("内容が消されていますが、消したという記録がありません"),
    CUT("ここまであったことが目印に残っていますが、監査記録はその手前で終わっています。末尾が切り取られています"),
    REBUILT("目印に残っている封と違います。ここまでが作り直されています"),
    KEY_UNKNOWN("封の鍵が、このフォルダーにありません"),
    ANCHORS_MISSING("目印のファイルがありません。消されたか、別のフォルダーです"),
    ANCHOR_UNREADABLE("目印のファイルに、読めない行か、前より手前を指す行があります");

    private final String told;

    Kind(String told) {
      this.told = told;
    }
  }

  /** One line for people, in Japanese: where, and what. */
  public String told() {
    StringBuilder line = new StringBuilder();
    if (position > 0) {
      line.append("位置 ").append(position);
    }
    if (number != 0) {
      line.append(position > 0 ? "、" : "").append("記録 ").append(number);
    }
    if (!more.isEmpty()) {
      line.append("（").append(more).append("）");
    }
    return line.isEmpty() ? kind.told : line.append("：").append(kind.told).toString();
  }
}
