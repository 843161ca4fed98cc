package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SetUp;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.access.SignInName;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.Database;
import jp.hashiwatashi.database.DatabaseFault;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.ExternalDatabase;
import jp.hashiwatashi.shared.background.SystemWork;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/** Starts the web application on its database, in the order in which faults can be told plainly. */
final class WebStart {

  /** Prepares what is to be there before the address is told. */
  @FunctionalInterface
  interface Preparation {
    void run(ConfigurableApplicationContext context);
  }

  private final ServerOptions options;
  private final Path folder;
  private final CommandSpec command;

  WebStart(ServerOptions options, String usualFolder, CommandSpec command) {
    this.options = options;
    this.folder = options.data == null ? DataFolder.usual(usualFolder) : options.data;
    this.command = command;
  }

  /**
   * Runs until the program is told to end.
   *
   * @param madeUp whether everybody in it is: then somebody may come in by a link at once
   * @param advice what to try, told below the address
   * @return an exit code if it could not start
   */
  int run(Preparation preparation, boolean madeUp, String advice) {
    try {
      start(preparation, madeUp, advice);
      Thread.currentThread().join();
      return 0;
    } catch (StartFault fault) {
      return refuse(fault, fault.exitCode());
    } catch (DatabaseFault fault) {
      return refuse(fault, fault.exitCode());
    } catch (InterruptedException asked) {
      return 0;
    }
  }

  private int refuse(RuntimeException fault, int exitCode) {
    command.commandLine().getErr().println(fault.getMessage());
    return exitCode;
  }

  private void start(Preparation preparation, boolean madeUp, String advice) {
    LoggingSystem.get(WebStart.class.getClassLoader()).beforeInitialize();
    Listening listening = Listening.of(options, System.getenv(), Instant.now());
    Ports.check(options, listening.address());
    DataFolder held = DataFolder.open(folder);
    Database database = open(held);
    SpringApplication.getShutdownHandlers()
        .add(() -> {
          database.close();
          held.close();
        });
    ConfigurableApplicationContext context = application(database, held, listening);
    StartLog.tables(database);
    SystemWork.as(
        "start",
        () -> {
          if (madeUp) {
            context
                .getBean(Accounts.class)
                .appoint(SignInName.USUAL, Principal.CONSULTANT, Accounts.ALL_OFFICES);
          }
          preparation.run(context);
        });
    String address =
        listening.address(
            Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    remember(address);
    StartLog.started(context, Main.VERSION, address, database);
    var out = command.commandLine().getOut();
    out.println(
        """

        橋渡し（Hashiwatashi）が動いています： %s
        %s
        %s
        終えるには Ctrl+C を押してください。データ： %s
        """
            .formatted(address, entrance(context, madeUp, address), advice, held.path()));
    out.flush();
  }

  /** How somebody comes in who is in front of the machine. */
  private static String entrance(
      ConfigurableApplicationContext context, boolean madeUp, String address) {
    if (madeUp) {
      return """
      次のリンクを開いてサインインしてください（一度だけ、15分以内）：

        %s%s
      """
          .formatted(
              address, SignInLinks.path(context.getBean(SignInLinks.class).make(SignInName.USUAL)));
    }
    SetUp setUp = context.getBean(SetUp.class);
    return setUp.isNeeded()
        ? """
        まだ管理者がいません。次のリンクを開いて、最初の利用者を登録してください（一度だけ、1時間以内）。
        Nobody administers users yet: open this link to register the first ones (once, within an hour).

          %s%s
        """
            .formatted(address, setUp.link())
        : """
        上のアドレスを開き、名前とパスワードでサインインしてください。
        Open the address above and sign in by name and password.
        """;
  }

  private Database open(DataFolder held) {
    return options.databaseUrl == null
        ? EmbeddedDatabase.start(held)
        : ExternalDatabase.open(options.databaseUrl, held, System.getenv());
  }

  private ConfigurableApplicationContext application(
      Database database, DataFolder held, Listening listening) {
    var settings = new HashMap<>(listening.settings());
    settings.put("server.port", options.port);
    settings.put("management.server.port", options.managementPort);
    settings.put("logging.file.name", held.path().resolve("log/hashiwatashi.log"));
    Path temporary = held.path().resolve("temporary");
    settings.put("hashiwatashi.temporary-folder", temporary.toString());
    // What a browser sends lies there too before it is looked at.
    settings.put("spring.servlet.multipart.location", temporary.toString());
    settings.put("hashiwatashi.keys-folder", held.path().resolve("keys"));
    settings.put("hashiwatashi.search-folder", held.path().resolve("cache/search"));
    settings.put("hashiwatashi.audit-folder", held.path().resolve(AuditCommand.FOLDER));
    try {
      return Application.start(database.application(), Map.copyOf(settings));
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof PortInUseException taken) {
          throw new StartFault(
              StartFault.PORT_TAKEN,
              "ポート %d は、いま別のプログラムが使い始めました。--port か --management-port で別の番号を指定してください。"
                  .formatted(taken.getPort()));
        }
      }
      throw e;
    }
  }

  /** For {@code sign-in-link}, which is another process. */
  private void remember(String address) {
    try {
      Files.writeString(folder.resolve("address"), address);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
