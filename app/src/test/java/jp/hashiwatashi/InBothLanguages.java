package jp.hashiwatashi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test of screens that is given a language and a width: Japanese at a desk and in the hand, and English
 * where it is narrowest, as its words are the longer ones. The long run has English at a desk too.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@MethodSource("jp.hashiwatashi.InBothLanguages$Looks#all")
@interface InBothLanguages {

  /** The looks. */
  final class Looks {

    private Looks() {}

    static Stream<Arguments> all() {
      var usual =
          Stream.of(Arguments.of("ja", 1280), Arguments.of("ja", 375), Arguments.of("en", 375));
      return Seeds.isLong() ? Stream.concat(usual, Stream.of(Arguments.of("en", 1280))) : usual;
    }
  }
}
