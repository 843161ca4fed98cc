package jp.hashiwatashi.register.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hashiwatashi.shared.page.TemporaryFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of imports, in the database: as long as an import can be asked for, so can its file. */
@Repository
class KeptFiles {

  private static final int PART = 1 << 20;

  private final JdbcClient jdbc;
  private final TemporaryFiles temporary;

  KeptFiles(JdbcClient jdbc, TemporaryFiles temporary) {
    this.jdbc = jdbc;
    this.temporary = temporary;
  }

  void keep(long id, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] part = in.readNBytes(PART);
      for (int number = 0; part.length > 0; number++) {
        jdbc.sql("insert into import_part (import_id, number, bytes) values (:id, :number, :bytes)")
            .param("id", id)
            .param("number", number)
            .param("bytes", part)
            .update();
        part = in.readNBytes(PART);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether whoever asks may have an import's file. */
  boolean mayBeHad(long id) {
    return jdbc.sql("select exists (select from import_part where import_id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** A reader of a file, which is gone afterwards. */
  interface Use<T> {
    T of(Path file) throws IOException;
  }

  /** Puts the file into the folder for temporary ones as long as it is used. */
  <T> T use(long id, Use<T> use) {
    try {
      Path file = temporary.create();
      try {
        write(id, file);
        return use.of(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(long id, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int number = 0; ; number++) {
        List<byte[]> part =
            jdbc.sql("select bytes from import_part where import_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, n) -> row.getBytes(1))
                .list();
        if (part.isEmpty()) {
          return;
        }
        out.write(part.getFirst());
      }
    }
  }
}
