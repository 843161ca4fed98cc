package jp.hashiwatashi.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

  @TempDir Path data;

  @Test
  void nobodyButTheOwnerLooksIntoThem() throws IOException {
    Path folder = data.resolve("temporary");
    try (var files = new TemporaryFiles(folder.toString())) {
      assertThat(permissions(folder)).isEqualTo("rwx------");
      assertThat(permissions(files.create())).isEqualTo("rw-------");
    }
  }

  @Test
  void aFolderThatOthersCouldReadIsClosedToThem() throws IOException {
    Path folder = Files.createDirectory(data.resolve("temporary"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (var files = new TemporaryFiles(folder.toString())) {
      assertThat(permissions(files.folder())).isEqualTo("rwx------");
    }
  }

  @Test
  void whatAKilledProgramLeftIsGoneAtTheNextStartAndTheFolderStays() throws IOException {
    Path folder = data.resolve("temporary");
    @SuppressWarnings("resource") // killed
    Path left = Files.writeString(new TemporaryFiles(folder.toString()).create(), "氏名,電話");
    Files.writeString(Files.createDirectory(folder.resolve("inside")).resolve("a"), "電話");
    try (var next = new TemporaryFiles(folder.toString())) {
      assertThat(left).doesNotExist();
      assertThat(next.folder()).isEmptyDirectory();
      assertThat(next.create()).exists();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aProgramWithoutADataFolderMakesAFolderForItselfAndTakesItAway() throws IOException {
    Path folder;
    try (var files = new TemporaryFiles("")) {
      folder = files.folder();
      assertThat(permissions(folder)).isEqualTo("rwx------");
      files.create();
      try (Stream<Path> inside = Files.list(folder)) {
        assertThat(inside).hasSize(1);
      }
    }
    assertThat(folder).doesNotExist();
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
