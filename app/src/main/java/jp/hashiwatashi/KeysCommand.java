package jp.hashiwatashi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hashiwatashi.access.signin.SignInKeys;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.DatabaseFault;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.ExternalDatabase;
import jp.hashiwatashi.database.Login;
import jp.hashiwatashi.register.guarded.ParticularKeys;
import jp.hashiwatashi.shared.exchange.Shown;
import jp.hashiwatashi.shared.sealing.KeyExchange;
import jp.hashiwatashi.shared.sealing.SealBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keys rotate} and {@code keys retire}, beside a running program or not. */
@Command
final class KeysCommand implements Callable<Integer> {

  private static final int AT_ONCE = 200;

  @Parameters(index = "0", paramLabel = "TASK", descriptionKey = "task")
  private String task = "";

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--database-url", paramLabel = "URL")
  private @Nullable String databaseUrl;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException, SQLException {
    if (!List.of("rotate", "retire").contains(task)) {
      String told = command.commandLine().getResourceBundle().getString("no-such-task");
      throw new ParameterException(
          command.commandLine(), MessageFormat.format(told, Shown.of(task)));
    }
    LoggingSystem.get(KeysCommand.class.getClassLoader()).beforeInitialize();
    Path folder = (data == null ? DataFolder.usual("hashiwatashi") : data).toAbsolutePath();
    try {
      return exchange(folder);
    } catch (DatabaseFault fault) {
      command.commandLine().getErr().println(fault.getMessage());
      return fault.exitCode();
    }
  }

  private int exchange(Path folder) throws IOException, SQLException {
    Optional<Login> login =
        databaseUrl == null
            ? EmbeddedDatabase.running(folder)
            : ExternalDatabase.loginKept(databaseUrl, folder, System.getenv());
    if (login.isPresent()) {
      return exchange(folder, login.get());
    }
    if (!Files.isDirectory(folder.resolve("postgresql"))) {
      command
          .commandLine()
          .getErr()
          .println(
              """
              このフォルダーに橋渡しのデータがありません：%s
              --data で、橋渡しを始めたときと同じフォルダーを指定してください（demo の標準は %s）。\
              """
                  .formatted(folder, DataFolder.usual("hashiwatashi-demo")));
      return 1;
    }
    try (var held = DataFolder.open(folder);
        var database = EmbeddedDatabase.start(held)) {
      return exchange(folder, database.application());
    }
  }

  private int exchange(Path folder, Login login) throws IOException, SQLException {
    try (Connection connection = login.connect()) {
      Path keys = folder.resolve("keys");
      for (KeyExchange one :
          List.of(
              ParticularKeys.exchange(connection, keys), SignInKeys.exchange(connection, keys))) {
        boolean done = task.equals("rotate") ? rotate(one) : retire(one);
        if (!done) {
          return 1;
        }
      }
    }
    if (task.equals("rotate")) {
      command
          .commandLine()
          .getOut()
          .println(
              """
              前の鍵で封じたものは、もうデータベースにありません。
              前に取った控えは、その時の鍵を自分の中に持っています。新しい控えを取ってから、hashiwatashi keys retire で前の鍵を消せます。\
              """);
    }
    return 0;
  }

  private boolean rotate(KeyExchange one) throws SQLException {
    PrintWriter out = command.commandLine().getOut();
    long left = one.left();
    if (left > 0) {
      out.println(
          "%s： 前に止まったところから続けます（鍵 %d、残り %,d 件）。".formatted(one.called(), one.newest(), left));
    } else {
      out.println("%s： 新しい鍵 %d を作りました。".formatted(one.called(), one.renew()));
    }
    out.flush();
    long sealed = 0;
    try {
      for (int some = one.some(AT_ONCE); some > 0; some = one.some(AT_ONCE)) {
        sealed += some;
      }
    } catch (SealBroken broken) {
      command
          .commandLine()
          .getErr()
          .println(
              """
              %s： 封を開けられない値があるため、%,d 件を封じ直したところで止めました（%s）。
              鍵が欠けているか、値が書き換えられています。控えから鍵か値を戻してから、もう一度実行してください。前の鍵は消さないでください。\
              """
                  .formatted(one.called(), sealed, broken.getMessage()));
      return false;
    }
    out.println("  %,d 件を封じ直しました。".formatted(sealed));
    return true;
  }

  private boolean retire(KeyExchange one) throws SQLException, IOException {
    int keys = one.keys();
    if (!one.retire()) {
      command
          .commandLine()
          .getErr()
          .println(
              "%s： 前の鍵で封じた値が残っているため、鍵を消しませんでした。先に hashiwatashi keys rotate を実行してください。"
                  .formatted(one.called()));
      return false;
    }
    command
        .commandLine()
        .getOut()
        .println("%s： 鍵 %d だけを残しました（消した鍵 %,d）。".formatted(one.called(), one.newest(), keys - 1));
    return true;
  }
}
