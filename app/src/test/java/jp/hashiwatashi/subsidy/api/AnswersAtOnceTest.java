package jp.hashiwatashi.subsidy.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.subsidy.CasesAtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Requests that come while others are read. */
class AnswersAtOnceTest {

  private final SubsidyApi api = new SubsidyApi(new CasesAtOnce());
  private final List<String> answered = new ArrayList<>();

  @Test
  void aThirdRequestIsToldToComeAgainAndTakenOnceAnotherIsThrough() throws IOException {
    ask(3);
    assertThat(answered).containsExactly("3: 429 Retry-After 5", "2: 0", "1: 0");
    ask(1);
    assertThat(answered).endsWith("1: 0");
  }

  /** One after another, each coming in while the one before is read. */
  private void ask(int most) throws IOException {
    ask(1, most);
  }

  private void ask(int number, int most) throws IOException {
    var request =
        new MockHttpServletRequest() {
          @Override
          public ServletInputStream getInputStream() {
            if (number < most) {
              try {
                ask(number + 1, most);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            }
            return body("[]");
          }
        };
    try {
      answered.add(number + ": " + api.answers(request, Locale.JAPANESE).size());
    } catch (ResponseStatusException refused) {
      answered.add(
          "%d: %d Retry-After %s"
              .formatted(
                  number,
                  refused.getStatusCode().value(),
                  refused.getHeaders().getFirst("Retry-After")));
    }
  }

  private static ServletInputStream body(String text) {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    return new ServletInputStream() {
      @Override
      public int read() throws IOException {
        return bytes.read();
      }

      @Override
      public boolean isFinished() {
        return false;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
