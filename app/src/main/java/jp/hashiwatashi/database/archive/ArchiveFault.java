package jp.hashiwatashi.database.archive;

import java.io.IOException;

/**
 * Why a backup cannot be read, or its key not be used. The message is Japanese, for the person at the
 * terminal: what, why and how to mend it.
 */
public final class ArchiveFault extends IOException {

  private static final long serialVersionUID = 1L;

  public ArchiveFault(String message) {
    super(message);
  }

  ArchiveFault(String message, Throwable cause) {
    super(message, cause);
  }

  static ArchiveFault isNone() {
    return new ArchiveFault(
        """
        このファイルは Hashiwatashi の控えではありません。
        hashiwatashi backup --out で作ったファイルを指定してください。\
        """);
  }

  static ArchiveFault isNewer(int format) {
    return new ArchiveFault(
        """
        この控えは、このプログラムより新しい版の Hashiwatashi で作られています（形式 %d）。
        控えを作った版か、それより新しい版で復元してください。\
        """
            .formatted(format));
  }

  static ArchiveFault wrongKey(String wanted, String given) {
    return new ArchiveFault(
        """
        鍵が違います。この控えの鍵の番号は %s、指定された鍵の番号は %s です。
        控えを作ったときの鍵のファイルを --key で指定してください（控えの先頭が書き換えられたときにもこうなります）。\
        """
            .formatted(wanted, given));
  }

  static ArchiveFault isCut() {
    return new ArchiveFault(
        """
        控えが途中で切れています。写しの途中で止まったか、ディスクがいっぱいになったのかもしれません。
        元の控えから写し直すか、別の控えを使ってください。何も復元していません。\
        """);
  }

  static ArchiveFault isChanged(long chunk, Throwable cause) {
    return new ArchiveFault(changed(chunk), cause);
  }

  static ArchiveFault isChanged(long chunk) {
    return new ArchiveFault(changed(chunk));
  }

  private static String changed(long chunk) {
    return """
    控えの中身が、作られたときと違います（%d 番目の部分）。壊れたか、書き換えられています。
    元の控えから写し直すか、別の控えを使ってください。何も復元していません。\
    """
        .formatted(chunk + 1);
  }
}
