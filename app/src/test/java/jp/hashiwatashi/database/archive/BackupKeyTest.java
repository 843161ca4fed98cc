package jp.hashiwatashi.database.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupKeyTest {

  @TempDir Path folder;

  @Test
  void aKeyIsForItsOwnerOnlyAndIsTheSameWhenReadAgain() throws IOException {
    Path file = folder.resolve("key");
    var made = BackupKey.make(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    var read = BackupKey.read(file);
    assertThat(read.number()).isEqualTo(made.number()).matches("[0-9a-f]{16}");
    byte[] salt = new byte[32];
    assertThat(read.of(salt).getEncoded()).isEqualTo(made.of(salt).getEncoded()).hasSize(32);
    salt[0] = 1;
    assertThat(read.of(salt).getEncoded()).isNotEqualTo(made.of(new byte[32]).getEncoded());
  }

  @Test
  void twoKeysDifferAndNoneIsWrittenOverAnother() throws IOException {
    Path file = folder.resolve("key");
    var one = BackupKey.make(file);
    assertThat(BackupKey.make(folder.resolve("other")).number()).isNotEqualTo(one.number());
    assertThatThrownBy(() -> BackupKey.make(file)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(BackupKey.read(file).number()).isEqualTo(one.number());
  }

  @Test
  void aSlipInTypingItAgainIsTold() throws IOException {
    Path file = folder.resolve("key");
    BackupKey.make(file);
    String text = Files.readString(file);
    int at = text.lastIndexOf("hashiwatashi-backup-key-1 ") + 30;
    char typed = text.charAt(at) == 'A' ? 'B' : 'A';
    Path copy =
        Files.writeString(
            folder.resolve("copy"), text.substring(0, at) + typed + text.substring(at + 1));
    assertThatThrownBy(() -> BackupKey.read(copy))
        .isInstanceOf(ArchiveFault.class)
        .hasMessageContaining("写し間違い");
  }

  @Test
  void whatIsNoKeyAndWhatIsNotThereAreTold() throws IOException {
    Path other = Files.writeString(folder.resolve("secrets"), "postgres=abc\n");
    assertThatThrownBy(() -> BackupKey.read(other)).hasMessageContaining("鍵のファイルではありません");
    assertThatThrownBy(() -> BackupKey.read(folder)).hasMessageContaining("鍵のファイルではありません");
    assertThatThrownBy(() -> BackupKey.read(folder.resolve("gone")))
        .isInstanceOf(ArchiveFault.class)
        .hasMessageContaining("ありません")
        .hasMessageContaining("--key");
  }
}
