package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.DatabaseFault;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.Login;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command whose tasks work on the database of a data folder, beside a running program or not. */
abstract class DatabaseTask implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "TASK", descriptionKey = "task")
  private String task = "";

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private final List<String> tasks;

  DatabaseTask(String... tasks) {
    this.tasks = List.of(tasks);
  }

  /**
   * @param connection of the application's role
   * @return the exit code
   */
  abstract int run(Connection connection, Path folder) throws IOException, SQLException;

  final boolean is(String named) {
    return task.equals(named);
  }

  final void tell(String told) {
    command.commandLine().getOut().println(told);
    command.commandLine().getOut().flush();
  }

  final void complain(@Nullable String told) {
    command.commandLine().getErr().println(told);
  }

  @Override
  public final Integer call() throws IOException, SQLException {
    if (!tasks.contains(task)) {
      String told = command.commandLine().getResourceBundle().getString("no-such-task");
      throw new ParameterException(
          command.commandLine(), MessageFormat.format(told, Shown.of(task)));
    }
    LoggingSystem.get(DatabaseTask.class.getClassLoader()).beforeInitialize();
    try {
      return run(database.folder());
    } catch (DatabaseFault fault) {
      complain(fault.getMessage());
      return fault.exitCode();
    }
  }

  private int run(Path folder) throws IOException, SQLException {
    Optional<Login> login = database.running();
    if (login.isPresent()) {
      return run(folder, login.get());
    }
    if (!Files.isDirectory(folder.resolve("postgresql"))) {
      complain(
          """
          このフォルダーに橋渡しのデータがありません：%s
          --data で、橋渡しを始めたときと同じフォルダーを指定してください（demo の標準は %s）。\
          """
              .formatted(folder, DataFolder.usual("hashiwatashi-demo")));
      return 1;
    }
    try (var held = DataFolder.open(folder);
        var started = EmbeddedDatabase.start(held)) {
      return run(folder, started.application());
    }
  }

  private int run(Path folder, Login login) throws IOException, SQLException {
    try (Connection connection = login.connect()) {
      return run(connection, folder);
    }
  }
}
