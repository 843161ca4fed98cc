package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import jp.hashiwatashi.audit.AuditFinding;
import jp.hashiwatashi.audit.AuditReport;
import jp.hashiwatashi.audit.AuditVerification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code audit verify}: whether the audit trail is as it was written. */
@Command
final class AuditCommand extends DatabaseTask {

  /** In the data folder: keys and anchors. */
  static final String FOLDER = "audit";

  @Option(names = "--anchors", paramLabel = "F")
  private @Nullable Path anchors;

  AuditCommand() {
    super("verify");
  }

  @Override
  int run(Connection connection, Path folder) throws IOException, SQLException {
    return told(AuditVerification.run(connection, folder.resolve(FOLDER), anchors), this::tell);
  }

  /** Tells what was found, and gives the exit code: 0 where the trail is whole. */
  static int told(AuditReport report, Consumer<String> out) {
    report.findings().stream().map(AuditFinding::told).forEach(out);
    if (report.count() > report.findings().size()) {
      out.accept("ほか %,d 件".formatted(report.count() - report.findings().size()));
    }
    out.accept(
        (report.isWhole()
                ? "監査記録 %1$,d 件は、封をしたときのままです。"
                : "監査記録 %1$,d 件のうちに、合わないところが %2$,d 件あります。消さずに、この出力を添えて監査の担当者に知らせてください。")
            .formatted(report.sealed(), report.count()));
    if (report.pending() > 0) {
      out.accept("まだ封をしていない記録が %,d 件あります（動いている間は2秒ごとに封をします）。".formatted(report.pending()));
    }
    return report.isWhole() ? 0 : 1;
  }
}
