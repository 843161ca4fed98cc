package jp.hashiwatashi;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the web application on a data folder. */
@Command(name = "serve", mixinStandardHelpOptions = true)
class ServeCommand implements Callable<Integer> {

  @Option(names = "--port")
  int port = 8080;

  @Option(names = "--management-port")
  int managementPort = 8081;

  @Option(names = "--data")
  Path data = DataFolder.usual("hashiwatashi");

  @Override
  public Integer call() throws InterruptedException {
    var folder = DataFolder.open(data);
    var database = EmbeddedDatabase.start(folder);
    SpringApplication.getShutdownHandlers()
        .add(() -> {
          database.close();
          folder.close();
        });
    var context =
        Application.start(
            database.application(),
            Map.of("server.port", port, "management.server.port", managementPort));
    String chosen = context.getEnvironment().getProperty("local.server.port");
    String token = context.getBean(SignInLinks.class).make("consultant");
    System.out.println("http://127.0.0.1:" + chosen + "/sign-in?token=" + token);
    Thread.currentThread().join();
    return 0;
  }

  public static void main(String[] arguments) {
    System.exit(new picocli.CommandLine(new ServeCommand()).execute(arguments));
  }
}
