package jp.hashiwatashi;

import java.nio.file.Path;
import java.util.Optional;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.ExternalDatabase;
import jp.hashiwatashi.database.Login;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command finds the database: by the data folder, and the server it was told of, if any. */
final class DatabaseOptions {

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--database-url", paramLabel = "URL")
  private @Nullable String databaseUrl;

  Path folder() {
    return (data == null ? DataFolder.usual("hashiwatashi") : data).toAbsolutePath();
  }

  /** Of the server that somebody else runs, or our own as long as a program runs it. */
  Optional<Login> running() {
    return databaseUrl == null
        ? EmbeddedDatabase.running(folder())
        : ExternalDatabase.loginKept(databaseUrl, folder(), System.getenv());
  }
}
