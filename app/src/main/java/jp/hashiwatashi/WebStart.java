package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
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
   * @param others names for which a link each is told besides the usual one
   * @param advice what to try, told below the address
   * @return an exit code if it could not start
   */
  int run(Preparation preparation, List<String> others, String advice) {
    try {
      start(preparation, others, advice);
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

  private void start(Preparation preparation, List<String> others, String advice) {
    LoggingSystem.get(WebStart.class.getClassLoader()).beforeInitialize();
    Ports.check(options);
    DataFolder held = DataFolder.open(folder);
    Database database = open(held);
    SpringApplication.getShutdownHandlers()
        .add(() -> {
          database.close();
          held.close();
        });
    ConfigurableApplicationContext context = application(database, held);
    StartLog.tables(database);
    var accounts = context.getBean(Accounts.class);
    SystemWork.as(
        "start",
        () -> {
          preparation.run(context);
          appoint(accounts, SignInName.USUAL);
          others.forEach(name -> appoint(accounts, name));
        });
    String address =
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    remember(address);
    StartLog.started(context, Main.VERSION, address, database);
    var links = context.getBean(SignInLinks.class);
    String link = SignInLinks.path(links.make(SignInName.USUAL));
    var out = command.commandLine().getOut();
    out.println(
        """

        橋渡し（Hashiwatashi）が動いています： %s
        次のリンクを開いてサインインしてください（一度だけ、15分以内）：

          %s%s
        %s
        %s
        終えるには Ctrl+C を押してください。データ： %s
        """
            .formatted(address, address, link, told(others, links, address), advice, held.path()));
    out.flush();
  }

  private static void appoint(Accounts accounts, String name) {
    accounts.appoint(name, Principal.CONSULTANT, Accounts.ALL_OFFICES);
  }

  /** Links of more people, who work beside each other in browsers of their own. */
  private static String told(List<String> others, SignInLinks links, String address) {
    var told = new StringBuilder();
    if (!others.isEmpty()) {
      told.append("%n二人で同時に使ってみるには、別のブラウザー（またはプライベートウィンドウ）で次のリンクを開いてください：%n%n".formatted());
    }
    for (String name : others) {
      told.append("  %s さん： %s%s%n".formatted(name, address, SignInLinks.path(links.make(name))));
    }
    return told.toString();
  }

  private Database open(DataFolder held) {
    return options.databaseUrl == null
        ? EmbeddedDatabase.start(held)
        : ExternalDatabase.open(options.databaseUrl, held, System.getenv());
  }

  private ConfigurableApplicationContext application(Database database, DataFolder held) {
    var settings = new HashMap<String, Object>();
    settings.put("server.port", options.port);
    if (options.port == 0) {
      // Which it will be is not known yet, and the cookie's name has to tell programs apart.
      settings.put(
          "server.servlet.session.cookie.name",
          "hashiwatashi-" + Long.toUnsignedString(ProcessHandle.current().pid(), 36));
    }
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
