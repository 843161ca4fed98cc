package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Placing a whole group from two files; demands on it are in {@link PinsFileTest}. */
class PlaceCommandTest extends SmallMarketTest {

  @Test
  void placePutsMostPeopleFirst() throws IOException {
    ProgramRun result = files.write("place");
    assertThat(result.code()).isZero();
    JsonNode json = result.json();
    assertThat(json.get("people").asInt()).isEqualTo(3);
    assertThat(json.get("placed").asInt()).isEqualTo(2);
    assertThat(json.get("total_score").asLong()).isEqualTo(136_000);
    assertThat(json.get("optimal").asBoolean()).isTrue();
    assertThat(json.get("bound").get("placed").asInt()).isEqualTo(2);
    assertThat(json.get("bound").get("total_score").asLong()).isEqualTo(136_000);
    assertThat(json.get("greedy_placed").asInt()).isEqualTo(2);
    assertThat(json.get("greedy_total_score").asLong()).isEqualTo(136_000);
    assertThat(json.get("unplaced").get(0).get("seeker_id").asString()).isEqualTo("S3");
    assertThat(json.get("unplaced").get(0).get("reason").asString()).isEqualTo("no_candidates");
    List<String> lines = Files.readAllLines(files.out());
    assertThat(lines.getFirst()).isEqualTo("seeker_id,opening_id,score");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("\"S,1\",");
  }
}
