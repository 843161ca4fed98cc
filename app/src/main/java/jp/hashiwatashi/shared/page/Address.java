package jp.hashiwatashi.shared.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;

/**
 * An address on this site, for links: the path and a query that keeps what a person chose. Drawn, it
 * shows codes, numbers and days only: what may name a person stands in it sealed, as {@link Conditions}.
 *
 * @param query without the question mark, encoded, with all that was said: for keeping, never for links
 */
public record Address(String path, String query) {

  /** A path of our own, whose segments are encoded one by one: {@code of("/people", id)}. */
  public static Address of(String path, String... segments) {
    var whole = new StringBuilder(path);
    for (String segment : segments) {
      whole.append('/').append(UriUtils.encode(segment, StandardCharsets.UTF_8));
    }
    return new Address(whole.toString(), "");
  }

  /** An address of ours as it came: its path and what stands behind the question mark. */
  public static Address read(String address) {
    int at = address.indexOf('?');
    return at < 0
        ? new Address(address, "")
        : new Address(address.substring(0, at), address.substring(at + 1));
  }

  /** One more segment, which needs no encoding, with the same parameters; the same for an empty one. */
  public Address below(String segment) {
    return segment.isEmpty() ? this : new Address(path + "/" + segment, query);
  }

  /** With one more parameter; an empty value is left out. */
  public Address with(String name, Object value) {
    String text = value.toString();
    if (text.isEmpty()) {
      return this;
    }
    String pair = name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return new Address(path, query.isEmpty() ? pair : query + "&" + pair);
  }

  @Override
  public String toString() {
    String shown =
        query.isEmpty() ? "" : Conditions.shown(List.of(query.split("&")), Conditions::isReadable);
    return shown.isEmpty() ? path : path + "?" + shown;
  }
}
