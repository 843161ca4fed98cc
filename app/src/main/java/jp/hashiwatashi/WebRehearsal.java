package jp.hashiwatashi;

import java.net.URI;
import java.nio.file.Path;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.access.SignInName;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A rehearsal of the web application, for the launcher: it starts on an empty data folder and free
 * ports, loads the demo's registers, is visited, and ends. What the JVM saw goes to the AOT cache with
 * which {@code serve} and {@code demo} start later; what went wrong is a line that begins with {@code
 * rehearsal:}, for which {@code ./check} looks.
 */
final class WebRehearsal {

  private WebRehearsal() {}

  /**
   * @param args a folder that may be written to
   */
  public static void main(String[] args) {
    ServerOptions options = new ServerOptions();
    options.data = Path.of(args[0], "data");
    System.exit(
        new WebStart(options, "rehearsal", new CommandLine(CommandSpec.create()).getCommandSpec())
            .run(
                context -> {
                  context.getBean(DemoLoading.class).load();
                  visit(context);
                  System.exit(0);
                },
                true,
                ""));
  }

  private static void visit(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getProperty("local.server.port");
    var visit = new RehearsalVisit(URI.create("http://127.0.0.1:" + port + "/"));
    visit.with(context.getBean(SignInLinks.class).make(SignInName.USUAL));
    visit.faults().forEach(fault -> System.err.println("rehearsal: " + fault));
  }
}
