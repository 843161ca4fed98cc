package jp.hashiwatashi.subsidy.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file of cases as a field of a page carries it to the next press, so that nothing is kept in between.
 * What comes back may be anything: whoever reads it reads it anew.
 */
final class CarriedCases {

  private CarriedCases() {}

  static String packed(byte[] json) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(json);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }

  /**
   * @param most bytes that are unpacked; one more tells that there were more
   * @throws IOException when nothing was packed so
   */
  static byte[] unpacked(String packed, int most) throws IOException {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(packed.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException noSuchLetters) {
      throw new IOException(noSuchLetters);
    }
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return zip.readNBytes(most + 1);
    }
  }
}
