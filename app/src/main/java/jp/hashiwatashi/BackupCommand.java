package jp.hashiwatashi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hashiwatashi.database.Backup;
import jp.hashiwatashi.database.BackupContents;
import jp.hashiwatashi.database.BackupSource;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.DatabaseFault;
import jp.hashiwatashi.database.archive.ArchiveFault;
import jp.hashiwatashi.database.archive.BackupKey;
import jp.hashiwatashi.shared.exchange.OutputCheck;
import jp.hashiwatashi.shared.exchange.ReplacedFile;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backup}: all that an installation keeps, in one encrypted file, while it goes on working. */
@Command
final class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(names = "--out", required = true, paramLabel = "F")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private Path out;

  @Option(names = "--key", paramLabel = "FILE")
  private @Nullable Path keyFile;

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--database-url", paramLabel = "URL")
  private @Nullable String databaseUrl;

  @Override
  public Integer call() throws IOException {
    LoggingSystem.get(BackupCommand.class.getClassLoader()).beforeInitialize();
    Path folder =
        (data == null ? DataFolder.usual("hashiwatashi") : data).toAbsolutePath().normalize();
    refusal(folder)
        .ifPresent(why -> {
          throw new ParameterException(command.commandLine(), why);
        });
    try (var source = BackupSource.find(folder, databaseUrl, System.getenv())) {
      Path named = keyFile == null ? Backup.usualKey(folder) : keyFile;
      boolean isNew = keyFile == null && Files.notExists(named);
      BackupKey key = isNew ? BackupKey.make(named) : BackupKey.read(named);
      write(source, key);
      tell(BackupContents.read(out, key), key, named, isNew);
      return 0;
    } catch (DatabaseFault fault) {
      command.commandLine().getErr().println(fault.getMessage());
      return fault.exitCode();
    } catch (ArchiveFault fault) {
      command.commandLine().getErr().println(fault.getMessage());
      return DatabaseFault.Kind.BACKUP.exitCode();
    }
  }

  /** A backup is never written over another, nor where it would be lost with what it is a copy of. */
  private Optional<String> refusal(Path folder) {
    String shown = "控えを書き出す先「" + Shown.of(out.toString()) + "」";
    if (Files.isRegularFile(out)) {
      return Optional.of(shown + "はもうあります; 前の控えに上書きしないよう、別の名前を指定してください");
    }
    if (out.toAbsolutePath().normalize().startsWith(folder)) {
      return Optional.of(shown + "はデータフォルダーの中です; 一緒に失われないよう、別の場所を指定してください");
    }
    if (Files.exists(out)) {
      return Optional.of(shown + "は普通のファイルではありません; ファイルの名前を指定してください");
    }
    return OutputCheck.refusal(out);
  }

  private void write(BackupSource source, BackupKey key) throws IOException {
    try (ReplacedFile file = ReplacedFile.open(out)) {
      try (OutputStream stream = new BufferedOutputStream(file.stream(), 1 << 16)) {
        new Backup(source, Main.VERSION, BackupTold.progress(command.commandLine().getErr()))
            .write(stream, key);
      }
      file.force();
      file.commit();
    }
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-------"));
  }

  private void tell(BackupContents contents, BackupKey key, Path named, boolean isNew)
      throws IOException {
    var told = command.commandLine().getOut();
    told.println(
        """
        控えを作りました： %s（%,d バイト）
          %s 時点の、表 %,d（版 %s）、行 %,d
          読み直して、作ったとおりに終わりまで読めることを確かめました。
        鍵： %s（番号 %s）%s
          この鍵がないと控えは読めません。控えともこの機械とも別の場所に、鍵の写しを保管してください。\
        """
            .formatted(
                out,
                Files.size(out),
                BackupTold.shown(contents.madeAt()),
                contents.tables(),
                contents.version(),
                contents.rows(),
                named,
                key.number(),
                isNew ? " ― いま作りました" : ""));
    told.flush();
  }
}
