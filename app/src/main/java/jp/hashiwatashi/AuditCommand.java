package jp.hashiwatashi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hashiwatashi.audit.AuditFinding;
import jp.hashiwatashi.audit.AuditReport;
import jp.hashiwatashi.audit.AuditVerification;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.DatabaseFault;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.ExternalDatabase;
import jp.hashiwatashi.database.Login;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit verify}: whether the audit trail is as it was written, beside a running program or not. */
@Command
final class AuditCommand implements Callable<Integer> {

  /** In the data folder: keys and anchors. */
  static final String FOLDER = "audit";

  @Parameters(index = "0", paramLabel = "TASK", descriptionKey = "task")
  private String task = "";

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--database-url", paramLabel = "URL")
  private @Nullable String databaseUrl;

  @Option(names = "--anchors", paramLabel = "F")
  private @Nullable Path anchors;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException, SQLException {
    if (!task.equals("verify")) {
      String told = command.commandLine().getResourceBundle().getString("no-such-task");
      throw new ParameterException(
          command.commandLine(), MessageFormat.format(told, Shown.of(task)));
    }
    LoggingSystem.get(AuditCommand.class.getClassLoader()).beforeInitialize();
    Path folder = (data == null ? DataFolder.usual("hashiwatashi") : data).toAbsolutePath();
    try {
      return verify(folder);
    } catch (DatabaseFault fault) {
      command.commandLine().getErr().println(fault.getMessage());
      return fault.exitCode();
    }
  }

  private int verify(Path folder) throws IOException, SQLException {
    Optional<Login> login =
        databaseUrl == null
            ? EmbeddedDatabase.running(folder)
            : ExternalDatabase.loginKept(databaseUrl, folder, System.getenv());
    if (login.isPresent()) {
      return verify(folder, login.get());
    }
    if (!Files.isDirectory(folder.resolve("postgresql"))) {
      command
          .commandLine()
          .getErr()
          .println(
              """
              このフォルダーに橋渡しのデータがありません：%s
              --data で、橋渡しを始めたときと同じフォルダーを指定してください（demo の標準は %s）。\
              """
                  .formatted(folder, DataFolder.usual("hashiwatashi-demo")));
      return 1;
    }
    try (var held = DataFolder.open(folder);
        var database = EmbeddedDatabase.start(held)) {
      return verify(folder, database.application());
    }
  }

  private int verify(Path folder, Login login) throws IOException, SQLException {
    AuditReport report;
    try (Connection connection = login.connect()) {
      report = AuditVerification.run(connection, folder.resolve(FOLDER), anchors);
    }
    return told(report, command.commandLine().getOut());
  }

  /** Tells what was found, and gives the exit code: 0 where the trail is whole. */
  static int told(AuditReport report, PrintWriter out) {
    report.findings().stream().map(AuditFinding::told).forEach(out::println);
    if (report.count() > report.findings().size()) {
      out.println("ほか %,d 件".formatted(report.count() - report.findings().size()));
    }
    out.println(
        (report.isWhole()
                ? "監査記録 %1$,d 件は、封をしたときのままです。"
                : "監査記録 %1$,d 件のうちに、合わないところが %2$,d 件あります。消さずに、この出力を添えて監査の担当者に知らせてください。")
            .formatted(report.sealed(), report.count()));
    if (report.pending() > 0) {
      out.println("まだ封をしていない記録が %,d 件あります（動いている間は2秒ごとに封をします）。".formatted(report.pending()));
    }
    return report.isWhole() ? 0 : 1;
  }
}
