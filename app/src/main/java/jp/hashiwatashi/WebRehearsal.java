package jp.hashiwatashi;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.hashiwatashi.access.SignInLinks;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A rehearsal of the web application, for the launcher: it starts on an empty data folder and free
 * ports, loads the demo's registers, a visitor signs in and opens every page that the first one leads
 * to, and it ends. What the
 * JVM saw goes to the AOT cache with which {@code serve} and {@code demo} start later.
 */
final class WebRehearsal {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

  private WebRehearsal() {}

  /**
   * @param args a folder that may be written to
   */
  public static void main(String[] args) {
    ServerOptions options = new ServerOptions();
    options.data = Path.of(args[0], "data");
    System.exit(
        new WebStart(options, "rehearsal", CommandSpec.create())
            .run(
                context -> {
                  context.getBean(DemoLoading.class).load();
                  visit(context);
                  System.exit(0);
                },
                ""));
  }

  private static void visit(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getProperty("local.server.port");
    URI address = URI.create("http://127.0.0.1:" + port + "/");
    String door = SignInLinks.path(context.getBean(SignInLinks.class).make("consultant"));
    try (HttpClient visitor =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS)
            .build()) {
      page(visitor, address.resolve(door));
      for (String link : links(page(visitor, address))) {
        page(visitor, address.resolve(link));
      }
    }
  }

  private static String page(HttpClient visitor, URI address) {
    try {
      return visitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      System.err.println("rehearsal: " + address + " was not answered: " + e);
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException("the rehearsal was told to stop", e);
    }
  }

  private static List<String> links(String page) {
    return LINK.matcher(page)
        .results()
        .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
        .filter(link -> !link.contains("sign-out"))
        .distinct()
        .toList();
  }
}
