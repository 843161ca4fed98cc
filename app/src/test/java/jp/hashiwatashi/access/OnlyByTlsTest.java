package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Past the proxy, in the clear, nobody is answered. */
class OnlyByTlsTest {

  private static MockHttpServletResponse asked(String from, boolean secure) throws Exception {
    var request = new MockHttpServletRequest("POST", "/sign-in/password");
    request.setRemoteAddr(from);
    request.setSecure(secure);
    var response = new MockHttpServletResponse();
    var chain = new MockFilterChain();
    new OnlyByTls().doFilter(request, response, chain);
    assertThat(chain.getRequest() == null).isEqualTo(response.getStatus() == 403);
    return response;
  }

  @Test
  void anotherMachineInTheClearIsToldHowToComeAndNothingElse() throws Exception {
    var response = asked("192.0.2.40", false);
    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(response.getContentAsString()).contains("https");
    assertThat(response.getHeader("Set-Cookie")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"192.0.2.40,true", "127.0.0.1,false", "::1,false"})
  void whoComesByTlsOrFromThisMachineIsAnswered(String from, boolean secure) throws Exception {
    assertThat(asked(from, secure).getStatus()).isEqualTo(200);
  }
}
