package jp.hashiwatashi;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.hashiwatashi.access.SignInLinks;

/** A visitor who signs in and opens one page of every kind that the first page leads to. */
final class RehearsalVisit {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String SIGN_IN = "/sign-in";

  private final URI address;
  private final List<String> faults = new ArrayList<>();

  RehearsalVisit(URI address) {
    this.address = address;
  }

  /**
   * Opens the link of a token, presses its button, and looks around.
   *
   * @return the kinds of pages and files that were asked for: {@code /people/…/openings}
   */
  Set<String> with(String token) {
    var kinds = new LinkedHashSet<String>();
    try (HttpClient visitor =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS)
            .build()) {
      signIn(visitor, token);
      var ahead = new ArrayDeque<>(List.of("/"));
      while (!ahead.isEmpty()) {
        String link = ahead.remove();
        if (kinds.add(kind(link))) {
          ahead.addAll(links(body(visitor, HttpRequest.newBuilder(address.resolve(link)), true)));
        }
      }
    }
    return kinds;
  }

  /** What was not answered as it should be, a line each; nothing if all is well. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void signIn(HttpClient visitor, String token) {
    var link = HttpRequest.newBuilder(address.resolve(SignInLinks.path(token)));
    var csrf = CSRF.matcher(body(visitor, link, false));
    String form = "token=" + coded(token) + (csrf.find() ? "&_csrf=" + coded(csrf.group(1)) : "");
    body(
        visitor,
        HttpRequest.newBuilder(address.resolve(SIGN_IN))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)),
        true);
  }

  /**
   * @param signedIn whether being led to the sign-in is a fault
   */
  private String body(HttpClient visitor, HttpRequest.Builder builder, boolean signedIn) {
    HttpRequest request = builder.header("Accept", "text/html, */*;q=0.8").build();
    try {
      HttpResponse<String> answer = visitor.send(request, BodyHandlers.ofString());
      boolean ledAway = signedIn && answer.uri().getPath().endsWith(SIGN_IN);
      if (answer.statusCode() != 200 || ledAway) {
        // Without the query, which may hold a token.
        faults.add(
            "%s %s: status %d at %s"
                .formatted(
                    request.method(),
                    request.uri().getPath(),
                    answer.statusCode(),
                    answer.uri().getPath()));
      }
      return answer.body();
    } catch (IOException e) {
      faults.add("%s was not answered: %s".formatted(request.uri().getPath(), e));
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException("the rehearsal was told to stop", e);
    }
  }

  private static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Pages of two records are of one kind; a page that is asked with a query is of another. */
  private static String kind(String link) {
    return link.replaceFirst("^/(people|openings)/[^/?]+", "/$1/…").replaceFirst("\\?.*", "?");
  }

  /** Those that neither end the session nor change the language. */
  private static List<String> links(String page) {
    return LINK.matcher(page)
        .results()
        .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
        .filter(link -> !link.startsWith("/sign-out") && !link.startsWith("/language"))
        .toList();
  }
}
