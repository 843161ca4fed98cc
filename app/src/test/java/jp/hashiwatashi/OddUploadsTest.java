package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportState;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.shared.exchange.ListFormat;
import jp.hashiwatashi.shared.exchange.OddUploads;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.TemporaryFiles;
import jp.hashiwatashi.shared.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of every odd kind on the program's own way: received, mapped, read, given back, given up. */
@Timeout(300)
class OddUploadsTest extends WebTest {

  /** Of the letters that the odd files are lists of, columns that an employer has. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "letter_id", "employer_id",
          "手紙番号", "employer_id",
          "weight", "name",
          "重さ", "name",
          "text", "address",
          "本文", "address");

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  @Autowired private Imports imports;
  @Autowired private SignedIn signedIn;
  @Autowired private TemporaryFiles temporary;
  @Autowired private JdbcClient jdbc;

  @TempDir private Path folder;

  private final List<String> wrong = new ArrayList<>();

  @Test
  void eachIsReadOrRefusedWithWordsComesBackAndLeavesNothingBehind() throws IOException {
    List<OddUploads.Upload> all = OddUploads.ofEveryKind();
    assertThat(all).hasSizeGreaterThan(100);
    for (OddUploads.Upload odd : all) {
      Path file = Files.write(folder.resolve("sent"), odd.bytes().get());
      signedIn.as("odd-files", () -> send(odd, file));
    }
    assertThat(wrong).isEmpty();
    assertThat(temporary.folder()).isEmptyDirectory();
    for (String kept : List.of("import_part", "import_row", "import_fault")) {
      assertThat(left(kept)).as(kept).isZero();
    }
  }

  private void send(OddUploads.Upload odd, Path file) {
    try {
      long id = imports.receive(RegisterName.EMPLOYERS, odd.file(), file);
      Import received = settled(id);
      if (received.state() == ImportState.MAPPING) {
        Map<String, String> mapping = new HashMap<>();
        received.headings().forEach(h -> mapping.put(h, COLUMNS.getOrDefault(h, "")));
        imports.read(received, mapping, false);
      }
      Import one = settled(id);
      told(odd, one);
      if (one.state() == ImportState.READ) {
        for (ListFormat format : List.of(ListFormat.WORKBOOK, ListFormat.CSV_UTF_8)) {
          imports.giveBack(one, false, format, WORDS, new ByteArrayOutputStream());
          imports.giveBack(one, true, format, WORDS, new ByteArrayOutputStream());
        }
      }
      imports.discard(one);
    } catch (IOException | InterruptedException | RuntimeException broken) {
      wrong.add(odd.name() + ": " + broken);
    }
  }

  private Import settled(long id) throws InterruptedException {
    imports.await(id);
    return imports.find(id).orElseThrow();
  }

  /** Either it is refused with words, or each of its faults says what and how to mend it. */
  private void told(OddUploads.Upload odd, Import one) {
    boolean settled = one.state() == ImportState.REFUSED || one.state() == ImportState.READ;
    if (!settled || one.state() == ImportState.REFUSED && one.told().isBlank()) {
      wrong.add(odd.name() + ": " + one.state() + " " + one.told());
    }
    for (TableFault fault : imports.faults(one, 0, Integer.MAX_VALUE)) {
      if (!fault.file().startsWith(odd.file())
          || fault.row() < 1
          || fault.what().isBlank()
          || fault.mend().isBlank()) {
        wrong.add(odd.name() + ": " + fault);
      }
    }
  }

  private int left(String table) {
    return jdbc.sql(
            "select count(*) from %s p join import i on i.id = p.import_id where i.owner = :owner"
                .formatted(table))
        .param("owner", "odd-files")
        .query(Integer.class)
        .single();
  }
}
