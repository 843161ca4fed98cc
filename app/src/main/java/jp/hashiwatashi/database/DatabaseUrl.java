package jp.hashiwatashi.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.database.DatabaseFault.Kind;

/**
 * A database as people write it: {@code postgresql://user:password@host:5432/name?sslmode=require},
 * {@code postgres://…} or with {@code jdbc:} before it; user and password may also stand in the
 * query, or be left to the environment.
 *
 * @param jdbc without user and password
 * @param user empty if not stated
 * @param password empty if not stated
 */
record DatabaseUrl(String jdbc, String user, String password) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:([^:@/]*)(?::([^@/]*))?@)?([^@?]+/[^?]+)(?:\\?(.*))?");

  /**
   * @throws DatabaseFault if it is not of that form
   */
  static DatabaseUrl parse(String url) {
    var parts = FORM.matcher(url.strip());
    if (!parts.matches()) {
      throw new DatabaseFault(
          Kind.SERVER,
          """
          --database-url を読めません。次の形で指定してください：
          postgresql://利用者@サーバー:5432/データベース名
          （パスワードは環境変数 HASHIWATASHI_DB_PASSWORD に置けます）\
          """);
    }
    String user = decoded(parts.group(1));
    String password = decoded(parts.group(2));
    var rest = new ArrayList<String>();
    for (String pair : (parts.group(4) == null ? "" : parts.group(4)).split("&")) {
      if (pair.startsWith("user=")) {
        user = decoded(pair.substring(5));
      } else if (pair.startsWith("password=")) {
        password = decoded(pair.substring(9));
      } else if (!pair.isEmpty()) {
        rest.add(pair);
      }
    }
    String query = rest.isEmpty() ? "" : "?" + String.join("&", rest);
    return new DatabaseUrl("jdbc:postgresql://" + parts.group(3) + query, user, password);
  }

  /** With what the environment adds; what the URL states goes first. */
  Login login(Map<String, String> environment) {
    return new Login(
        jdbc,
        user.isEmpty() ? environment.getOrDefault("HASHIWATASHI_DB_USER", "") : user,
        password.isEmpty() ? environment.getOrDefault("HASHIWATASHI_DB_PASSWORD", "") : password);
  }

  private static String decoded(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }
}
