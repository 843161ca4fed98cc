package jp.hashiwatashi.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.junit.jupiter.api.Test;

class NotesTest {

  @Test
  void ofManyNotesTheFirstHundredAreShownAndTheOthersCounted() {
    List<String> lines = printed(350).lines().toList();

    assertThat(lines).hasSize(101).first().isEqualTo("注意 1行目");
    assertThat(lines.get(99)).isEqualTo("注意 100行目");
    assertThat(lines).last().isEqualTo("注意 同じような注意がほかに250件あります");
  }

  @Test
  void aHundredNotesAreAllShown() {
    assertThat(printed(100).lines()).hasSize(100).last().isEqualTo("注意 100行目");
  }

  private static String printed(int notes) {
    List<String> notices = IntStream.rangeClosed(1, notes).mapToObj(row -> row + "行目").toList();
    StringWriter said = new StringWriter();
    Notes.print(
        new TableReading.Understood<>(List.of(), new int[0], notices), new PrintWriter(said, true));
    return said.toString();
  }
}
