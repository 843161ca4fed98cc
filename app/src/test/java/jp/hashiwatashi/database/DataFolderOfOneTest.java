package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A data folder for each test, which must leave no server behind, running or half dead. */
abstract class DataFolderOfOneTest {

  @TempDir(factory = PassableFolder.class)
  private Path path;

  DataFolder folder;

  @BeforeEach
  void aDataFolder() {
    folder = DataFolder.open(path.resolve("data"));
  }

  @AfterEach
  void noServerIsLeft() {
    assertThat(Postmaster.of(folder.cluster())).isEmpty();
    assertThat(Postmaster.remains(folder.cluster())).isEmpty();
    folder.close();
  }
}
