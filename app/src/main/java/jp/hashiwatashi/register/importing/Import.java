package jp.hashiwatashi.register.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.FileEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent to be taken into a register.
 *
 * @param encoding null for a workbook
 * @param headings of the file, in order; empty where a column has none
 * @param mapping heading to code of the column, empty for one that is not read
 * @param allNew no row has an id, and each is to be a new record
 * @param onlyGood rows without a fault are kept although others have one
 * @param told why it went no further, in Japanese; empty when nothing stood in its way, or it may not be seen
 * @param notices what the reader ought to know, in Japanese; none where they may not be seen
 */
public record Import(
    long id,
    RegisterName register,
    String owner,
    String fileName,
    String digest,
    @Nullable FileEncoding encoding,
    List<String> headings,
    Map<String, String> mapping,
    boolean allNew,
    ImportState state,
    boolean onlyGood,
    String told,
    List<String> notices,
    Instant madeAt,
    @Nullable Instant endedAt) {

  /** The encoding to read CSV in. */
  FileEncoding readAs() {
    return encoding == null ? FileEncoding.UTF_8 : encoding;
  }
}
