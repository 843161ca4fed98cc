package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

class StrategyFuzzTest {

  @FuzzTest(maxDuration = "30s")
  void whateverTheFileSaysItIsAStrategyOrItsProblemsAreNamed(byte @NotNull [] content)
      throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      Strategy strategy = read(folder, content);
      if (strategy != null) {
        Strategy again = Objects.requireNonNull(read(folder, written(strategy)));
        assertThat(again.label()).isEqualTo(strategy.label());
        assertThat(again.weights()).isEqualTo(strategy.weights());
      }
    } finally {
      Files.deleteIfExists(folder.resolve("strategy.json"));
      Files.delete(folder);
    }
  }

  private static @Nullable Strategy read(Path folder, byte[] content) throws IOException {
    List<String> notes = new ArrayList<>();
    try {
      return StrategyFile.read(Files.write(folder.resolve("strategy.json"), content), notes::add);
    } catch (StrategyFault fault) {
      assertThat(fault.problems())
          .isNotEmpty()
          .allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.mend()).isNotBlank();
            assertThat(problem.toString()).doesNotContain("\n", "\r", "\0");
          });
      return null;
    } finally {
      assertThat(notes).allSatisfy(note -> assertThat(note).doesNotContain("\n", "\r", "\0"));
    }
  }

  private static byte[] written(Strategy strategy) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    Part.ALL.forEach(
        part -> weights.put(part.name().toLowerCase(Locale.ROOT), strategy.weights().of(part)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", strategy.name());
    all.put("version", strategy.version());
    all.put("weights", weights);
    return new JsonMapper().writeValueAsBytes(all);
  }
}
