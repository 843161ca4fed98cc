package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.database.archive.ArchiveFault;
import jp.hashiwatashi.database.archive.ArchiveReader;
import jp.hashiwatashi.database.archive.ArchiveReader.Section;
import jp.hashiwatashi.database.archive.BackupKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, read to its end: every byte is as it was written, and each table has as
 * many rows as were counted.
 */
public final class BackupContents {

  private final BackupManifest manifest;
  private final BackupSummary summary;

  private BackupContents(BackupManifest manifest, BackupSummary summary) {
    this.manifest = manifest;
    this.summary = summary;
  }

  /**
   * @throws ArchiveFault if it is cut, changed, no backup, or the key is another's
   */
  public static BackupContents read(Path file, BackupKey key) throws IOException {
    BackupManifest manifest = null;
    BackupSummary summary = null;
    Map<String, Long> rows = new TreeMap<>();
    try (var archive = ArchiveReader.open(file, key)) {
      for (var next = archive.next(); next.isPresent(); next = archive.next()) {
        Section section = next.get();
        switch (section.kind()) {
          case MANIFEST -> manifest = json(section, BackupManifest.class);
          case FILE -> {}
          case TABLE -> rows.put(section.name(), lines(section.content()));
          case SUMMARY -> summary = json(section, BackupSummary.class);
        }
      }
    }
    if (manifest == null || summary == null || !rows.equals(summary.rows())) {
      throw new ArchiveFault("控えの行数が、作られたときに数えたものと合いません。別の控えを使ってください。");
    }
    return new BackupContents(manifest, summary);
  }

  private static <T> T json(Section section, Class<T> kind) throws IOException {
    return JsonMapper.shared().readValue(section.content().readAllBytes(), kind);
  }

  /** COPY writes each row on one line; a break within a value is written as two characters. */
  private static long lines(InputStream content) throws IOException {
    byte[] buffer = new byte[1 << 15];
    long lines = 0;
    for (int read; (read = content.read(buffer)) >= 0; ) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          lines++;
        }
      }
    }
    return lines;
  }

  BackupManifest manifest() {
    return manifest;
  }

  BackupSummary summary() {
    return summary;
  }

  /** The moment that all of it is of. */
  public Instant madeAt() {
    return manifest.madeAt();
  }

  /** The version of the program that made it. */
  public String program() {
    return manifest.program();
  }

  /** The version of PostgreSQL that it was made from. */
  public String server() {
    return manifest.server();
  }

  /** The version of its tables, such as {@code 016}. */
  public String version() {
    return manifest.version();
  }

  /** How many tables there are. */
  public int tables() {
    return manifest.tables().size();
  }

  /** How many rows all tables have together. */
  public long rows() {
    return summary.allRows();
  }
}
