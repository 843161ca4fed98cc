package jp.hashiwatashi;

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
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without script and pictures: keeps cookies, follows no redirect by itself but the one to the
 * same page with its conditions sealed.
 */
public final class Browsing {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;
  private String csrf = "";

  public Browsing(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  /** Asks for a page as a script in the browser would, for a part of it. */
  public HttpResponse<String> getPart(String path, String part)
      throws IOException, InterruptedException {
    return send(request(path).header("HX-Request", "true").header("HX-Target", part).GET());
  }

  /** The address on this site that an answer sends to; empty where it sends nowhere. */
  public String whereTo(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("").replace(address, "");
  }

  /** Asks with a cookie that this browser was given by somebody else. */
  public HttpResponse<String> getWith(String path, String cookie)
      throws IOException, InterruptedException {
    return send(request(path).header("Cookie", cookie).GET());
  }

  /** Asks as a program would, by a token; the cookies of this browser go with it. */
  public HttpResponse<String> byToken(String method, String path, String token)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.noBody()));
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var page = sealed(path, BodyHandlers.ofString());
    var token = CSRF.matcher(page.body());
    if (token.find()) {
      csrf = token.group(1);
    }
    return page;
  }

  /** Asks for a file. */
  public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
    return sealed(path, BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> sealed(String path, HttpResponse.BodyHandler<T> body)
      throws IOException, InterruptedException {
    var answer = client.send(request(path).GET().build(), body);
    String there = whereTo(answer);
    boolean onlySealed =
        there.contains("sealed=")
            && !path.contains("sealed=")
            && there.replaceAll("\\?.*", "").equals(path.replaceAll("\\?.*", ""));
    return onlySealed ? client.send(request(there).GET().build(), body) : answer;
  }

  /** Sends a form as the page last seen would, with its hidden token. */
  public HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "_csrf=" + csrf + "&", ""));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends what a program would, with the token of the page last seen. */
  public HttpResponse<String> postJson(String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", csrf)
            .POST(BodyPublishers.ofString(body)));
  }

  /** Presses a button that answers with a file. */
  public byte[] postForFile(String path) throws IOException, InterruptedException {
    return client
        .send(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8)))
                .build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  /** Sends a file with the form of the page last seen. */
  public HttpResponse<String> upload(String path, String name, byte[] file)
      throws IOException, InterruptedException {
    String boundary = "----part-of-a-form";
    String head =
        "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%3$s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(boundary, csrf, name);
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(file),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(body));
  }

  /** Opens a link and presses its button. */
  public HttpResponse<String> signIn(String token) throws IOException, InterruptedException {
    get("/sign-in?token=" + token);
    return post("/sign-in", Map.of("token", token));
  }

  public void forgetForm() {
    csrf = "";
  }

  public String address() {
    return address;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Accept", "text/html, */*;q=0.8");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
