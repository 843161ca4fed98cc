package jp.hashiwatashi.access.signin;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * A picture for the camera of a telephone.
 *
 * @param size of a side, with the white edge that it needs, in squares
 * @param path of the dark squares, as SVG writes it
 * @param rows of the squares without the edge, true where they are dark
 */
public record QrPicture(int size, String path, boolean[][] rows) {

  private static final int EDGE = 4;

  public static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    boolean[][] rows = new boolean[code.size][code.size];
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        rows[y][x] = code.getModule(x, y);
        if (rows[y][x]) {
          path.append('M').append(x + EDGE).append(',').append(y + EDGE).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(code.size + 2 * EDGE, path.toString(), rows);
  }

  /** The address by which authenticators take a secret. */
  static QrPicture ofSecret(String site, String account, String letters) {
    String named = coded(site);
    return of(
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(named, coded(account), letters, named));
  }

  private static String coded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
