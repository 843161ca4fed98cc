package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jp.hashiwatashi.database.DatabaseFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path path;

  @Test
  void aFolderThatIsHeldIsRefusedUntilItIsGivenBack() {
    var folder = DataFolder.open(path.resolve("data"));
    assertThatThrownBy(() -> DataFolder.open(path.resolve("data")))
        .isInstanceOfSatisfying(
            DatabaseFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.DATA_FOLDER))
        .hasMessageContaining("別の Hashiwatashi")
        .hasMessageContaining("--data");
    folder.close();
    DataFolder.open(path.resolve("data")).close();
  }

  @Test
  void aFolderThatCannotBeMadeIsToldWithItsMend() throws Exception {
    Path file = Files.createFile(path.resolve("file"));
    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("書き込めません")
        .hasMessageContaining("--data");
  }

  @Test
  void passwordsAreReadableByTheirOwnerOnlyAndStayTheSame() throws Exception {
    Path file = path.resolve("secrets");
    String password = Secrets.in(file).of(Role.APPLICATION);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(password).hasSize(32);
    assertThat(Secrets.in(file).of(Role.APPLICATION)).isEqualTo(password);
    assertThat(Secrets.in(path.resolve("others")).of(Role.APPLICATION)).isNotEqualTo(password);
  }
}
