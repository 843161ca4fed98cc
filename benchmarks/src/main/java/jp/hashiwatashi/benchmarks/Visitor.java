package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of his own, signed in. */
final class Visitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  Visitor(String address, String token) throws IOException, InterruptedException {
    this.address = address;
    post("/sign-in", get("/sign-in?token=" + token).body(), "token=" + token);
  }

  /** Sits down as the consultant who is named first for an office. */
  void sit(String office) throws IOException, InterruptedException {
    String page = get("/desk").body();
    Matcher seat = Pattern.compile("value=\"(" + office + "/[^\"]+)\"").matcher(page);
    if (seat.find()) {
      post("/desk", page, "seat=" + URLEncoder.encode(seat.group(1), StandardCharsets.UTF_8));
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
            .timeout(PATIENCE)
            .build(),
        BodyHandlers.ofString());
  }

  private void post(String path, String page, String fields)
      throws IOException, InterruptedException {
    Matcher csrf = CSRF.matcher(page);
    if (!csrf.find()) {
      throw new IOException("no form at " + path);
    }
    client.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("_csrf=" + csrf.group(1) + "&" + fields))
            .build(),
        BodyHandlers.discarding());
  }
}
