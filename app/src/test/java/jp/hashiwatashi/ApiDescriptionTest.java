package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.hashiwatashi.access.SignInLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class ApiDescriptionTest extends WebTest {

  private static final Path COPY = Path.of("../docs/openapi.yaml");

  @Autowired private SignInLinks links;

  @Value("${local.server.port}")
  private int port;

  @Test
  void theCommittedDescriptionOfTheRestFaceIsTheOneThatTheProgramGives() throws Exception {
    var browser = new Browsing(port);
    browser.signIn(links.make("consultant"));
    var answer = browser.get("/api/description.yaml");
    assertThat(answer.statusCode()).isEqualTo(200);
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(COPY.getParent());
      Files.writeString(COPY, answer.body());
    }
    assertThat(answer.body())
        .as("to take the change over: mvn -pl app test -Dtest=ApiDescriptionTest -Dupdate=true")
        .isEqualTo(Files.readString(COPY));
  }
}
