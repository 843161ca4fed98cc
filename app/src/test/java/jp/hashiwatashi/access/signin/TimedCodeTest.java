package jp.hashiwatashi.access.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of RFC 6238, and which of them are taken when. */
class TimedCodeTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theCodesAreThoseOfTheStandardsAppendixB(long seconds, String code) {
    assertThat(TimedCode.at(SECRET, TimedCode.step(Instant.ofEpochSecond(seconds)), 8))
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
  void aClockMayBeOffByOneStep(long off, boolean taken) {
    Instant now = Instant.parse("2026-11-21T00:00:10Z");
    String code = TimedCode.at(SECRET, TimedCode.step(now) + off, TimedCode.DIGITS);
    assertThat(TimedCode.stepOf(SECRET, code, now, 0).isPresent()).isEqualTo(taken);
  }

  @Test
  void aCodeThatWasTakenIsNotTakenAgainNorIsOneBeforeIt() {
    Instant now = Instant.parse("2026-11-21T00:00:10Z");
    long step = TimedCode.step(now);
    String here = TimedCode.at(SECRET, step, TimedCode.DIGITS);
    String before = TimedCode.at(SECRET, step - 1, TimedCode.DIGITS);
    assertThat(TimedCode.stepOf(SECRET, here, now, step)).isEmpty();
    assertThat(TimedCode.stepOf(SECRET, before, now, step)).isEmpty();
    assertThat(TimedCode.stepOf(SECRET, here, now, step - 1)).hasValue(step);
  }

  /** RFC 4648, section 10. */
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void theSecretIsToldInTheStandardsLetters(String text, String letters) {
    assertThat(Base32.of(text.getBytes(US_ASCII))).isEqualTo(letters);
  }
}
