package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest extends BrowsingTest {

  private static final Path COPY = Path.of("../docs/openapi.yaml");

  @Test
  void theCommittedDescriptionOfTheRestFaceIsTheOneThatTheProgramGives() throws Exception {
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
