package jp.hashiwatashi.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file or folder could not be used, in Japanese: the JDK says it by the names of classes. */
public final class FileTrouble {

  private FileTrouble() {}

  /** The file, where it is known, and what is the matter with it. */
  public static String why(IOException fault) {
    return switch (fault) {
      case AccessDeniedException denied -> denied.getFile() + ": 権限がありません";
      case NoSuchFileException gone -> gone.getFile() + ": ありません";
      case FileAlreadyExistsException taken -> taken.getFile() + ": 同じ名前のものがすでにあります";
      case DirectoryNotEmptyException full -> full.getFile() + ": フォルダーが空ではありません";
      case NotDirectoryException file -> file.getFile() + ": フォルダーではありません";
      case FileSystemException other when other.getReason() != null ->
          other.getFile() + ": " + translated(other.getReason());
      default -> fault.getMessage() == null ? "理由は分かりません" : translated(fault.getMessage());
    };
  }

  /** The operating system's words for what happens most, in ours; all others as they are, marked. */
  private static String translated(String reason) {
    return switch (reason) {
      case "No space left on device" -> "ディスクに空きがありません";
      case "Disk quota exceeded" -> "使える容量の上限に達しました";
      case "Read-only file system" -> "書き込めない（読み取り専用の）場所です";
      case "File too large" -> "ファイルの大きさの上限を超えました";
      case "Not a directory" -> "途中にフォルダーではないものがあります";
      case "File name too long" -> "名前が長すぎます";
      case "Illegal seek" -> "パイプなので、途中から読めません";
      default -> "OSの説明: " + reason;
    };
  }
}
