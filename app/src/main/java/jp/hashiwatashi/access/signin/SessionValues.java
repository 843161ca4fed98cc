package jp.hashiwatashi.access.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What is put into sessions, as bytes and back. Only classes that belong there are read; what an earlier
 * version of the program has put there and this one cannot read is not there: whose session it is has
 * then to sign in again.
 */
final class SessionValues {

  private static final Logger log = LoggerFactory.getLogger(SessionValues.class);

  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=30;maxrefs=20000;maxarray=1000000;java.lang.*;java.util.*;java.time.*;java.net.*;"
              + "jp.hashiwatashi.access.**;org.springframework.security.**;!*");

  private SessionValues() {}

  @SuppressWarnings(
      "NullAway") // a converter may answer null, which Spring's type does not say here
  static ConversionService conversion() {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversion.addConverter(byte[].class, Object.class, SessionValues::read);
    return conversion;
  }

  private static @Nullable Object read(byte[] bytes) {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(KNOWN);
      return in.readObject();
    } catch (IOException | ClassNotFoundException | RuntimeException unreadable) {
      log.warn(
          "A value of a session can't be read, it counts as not there: {}", unreadable.getClass());
      return null;
    }
  }
}
