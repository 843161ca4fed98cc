package jp.hashiwatashi;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.hashiwatashi.database.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: what is missing on this machine, and how to mend it. */
@Command
final class DoctorCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = PortArgument.class)
  private int port;

  @Option(
      names = "--management-port",
      paramLabel = "PORT",
      defaultValue = "8081",
      converter = PortArgument.class)
  private int managementPort;

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Spec private CommandSpec command = CommandSpec.create();

  /** Exit code 1 if something is missing that the program itself needs. */
  @Override
  public Integer call() {
    var examination = new Examination();
    examination.jdk();
    examination.memory();
    examination.folder(data == null ? DataFolder.usual("hashiwatashi") : data);
    examination.database();
    examination.port(port, "--port");
    examination.port(managementPort, "--management-port");
    examination.program("Node.js", "node", "画面の部品を取り込むビルドと検査", "apt-get install nodejs npm");
    examination.program("Maven", "mvn", "ビルドと検査", "apt-get install maven");
    examination.program("Chromium", "chromium", "画面の検査（./check）", "apt-get install chromium");
    examination.japaneseFonts();
    var out = command.commandLine().getOut();
    examination.findings().forEach(finding -> out.println(finding.line()));
    out.println(examination.isHealthy() ? "橋渡しを動かせます。" : "× の項目を直してから、もう一度調べてください。");
    return examination.isHealthy() ? 0 : 1;
  }
}
