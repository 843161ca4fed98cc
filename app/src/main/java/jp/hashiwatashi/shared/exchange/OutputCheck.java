package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether a file can be written where the user wants it, asked before the work begins: nobody waits
 * for a result that then has no place.
 */
public final class OutputCheck {

  private OutputCheck() {}

  /** What is wrong with the place of a file, and how to mend it, in Japanese. */
  public static Optional<String> refusal(Path file) {
    String shown = "書き出す先「" + Shown.of(file.toString()) + "」";
    if (Files.isDirectory(file)) {
      return Optional.of(shown + "はフォルダーです; ファイルの名前まで指定してください");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      return Optional.of(shown + "は書き込めないファイルです; 書き込みを許すか、別の名前を指定してください");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return Optional.empty(); // a pipe or a device: no neighbour is needed
    }
    Path folder = folderOf(file);
    String above = "フォルダー「" + Shown.of(folder.toString()) + "」";
    if (!Files.exists(folder)) {
      return Optional.of(shown + "の" + above + "がありません; 先にフォルダーを作るか、別の場所を指定してください");
    }
    return Files.isDirectory(folder) && Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of(shown + "の" + above + "には書き込めません; 書き込めるフォルダーを指定してください");
  }

  /** The same for a folder that takes files, and is made when it is not there. */
  public static Optional<String> folderRefusal(Path folder) {
    String shown = "書き出す先「" + Shown.of(folder.toString()) + "」";
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return Optional.of(shown + "はフォルダーではなくファイルです; フォルダーを指定してください");
    }
    Path existing = folder.toAbsolutePath().normalize();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return Files.isDirectory(existing) && Files.isWritable(existing)
        ? Optional.empty()
        : Optional.of(shown + "には書き込めません; 書き込めるフォルダーを指定してください");
  }

  private static Path folderOf(Path file) {
    Path real;
    try {
      real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    } catch (IOException e) {
      real = file.toAbsolutePath();
    }
    Path folder = real.getParent();
    return folder == null ? real : folder;
  }
}
