package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class RunFaultsTest {

  @Test
  void aFaultOfOursIsToldWithItsPlaceAndWithoutWhatItQuotes() {
    var told = new StringWriter();
    var line = new CommandLine(CommandSpec.create()).setErr(new PrintWriter(told, true));
    var fault =
        new IllegalStateException(
            "S-1 龘木花子", new NumberFormatException("For input string: \"龘木花子\""));
    assertThat(RunFaults.explain(fault, line, line.parseArgs())).isEqualTo(1);
    assertThat(told.toString())
        .contains("IllegalStateException", "Caused by: ", "NumberFormatException")
        .contains("RunFaultsTest.aFaultOfOurs")
        .contains("プログラムの誤り")
        .doesNotContain("龘木")
        .doesNotContain("S-1");
  }
}
