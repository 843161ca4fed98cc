package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the commands on two files stand on: a folder of their own with a small market. */
abstract class SmallMarketTest {

  @TempDir Path folder;
  SmallMarketFiles files;

  @BeforeEach
  void writeFiles() throws IOException {
    files = SmallMarketFiles.in(folder);
  }
}
