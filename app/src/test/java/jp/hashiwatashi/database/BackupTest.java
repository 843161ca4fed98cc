package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.database.archive.ArchiveFault;
import jp.hashiwatashi.database.archive.ArchiveReader;
import jp.hashiwatashi.database.archive.BackupKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A backup holds one moment of everything, or is told as none. */
@Timeout(180)
class BackupTest {

  @TempDir private Path folder;
  private Login superuser;
  private Databases database;
  private BackupKey key;

  @BeforeEach
  void aDatabase() throws IOException {
    database = Databases.fresh();
    String name = database.owner().url().replaceFirst(".*/", "");
    superuser = Databases.superuser().of(name);
    key = BackupKey.make(folder.resolve("backup-key"));
    Files.writeString(folder.resolve("secrets"), "postgres=abc\n");
  }

  private Path backup(Login login, String name) throws IOException {
    Path file = folder.resolveSibling(folder.getFileName() + name);
    try (OutputStream out = Files.newOutputStream(file)) {
      new Backup(source(() -> KeptFiles.in(folder), login), "0.1.0", BackupProgress.UNTOLD)
          .write(out, key);
    }
    file.toFile().deleteOnExit();
    return file;
  }

  @Test
  void itIsOfOneMomentWhileOthersWrite() throws Exception {
    // In each of these transactions come one employer and one establishment of it, or none.
    try (var writing = new PairWriting(database.application())) {
      for (int round = 1; round <= 4; round++) {
        writing.await(50);
        var rows = BackupContents.read(backup(superuser, "round"), key).summary().rows();
        assertThat(rows.get("public.employer"))
            .isGreaterThanOrEqualTo(50)
            .isEqualTo(rows.get("public.establishment"));
      }
    }
  }

  @Test
  void nothingOfARecordCanBeReadInTheFile() throws Exception {
    Records.fill(superuser, 100);
    String bytes =
        new String(
            Files.readAllBytes(backup(superuser, "sealed")),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    for (String plain : new String[] {"employer", "見本", "postgres=abc", "manifest", "E-1\t"}) {
      assertThat(bytes).doesNotContain(new String(plain.getBytes("UTF-8"), "ISO-8859-1"));
    }
  }

  @Test
  void aByteThatIsChangedAnywhereIsFound() throws Exception {
    Records.fill(superuser, 3_000);
    Path file = backup(superuser, "whole");
    byte[] whole = Files.readAllBytes(file);
    var random = Seeds.random("backup");
    for (int i = 0; i < Seeds.rounds(60, 2_000); i++) {
      byte[] changed = whole.clone();
      int place = random.nextInt(whole.length);
      changed[place] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, changed);
      assertThatThrownBy(() -> BackupContents.read(file, key))
          .as("byte %d of %d", place, whole.length)
          .isInstanceOf(ArchiveFault.class);
    }
    Files.write(file, whole);
    assertThat(BackupContents.read(file, key).rows()).isGreaterThan(6_000);
  }

  @Test
  void whomRowSecurityBindsGetsNoBackupInsteadOfAPart() throws Exception {
    execute("alter table opening enable row level security");
    execute("alter table opening force row level security");
    assertThat(BackupContents.read(backup(superuser, "all"), key).tables()).isGreaterThan(20);
    assertThatThrownBy(() -> backup(database.owner(), "part"))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("一部だけの控えは作りません")
        .hasMessageContaining("bypassrls");
  }

  @Test
  void whereTheDiskIsFullTheFaultIsTheDisksAndTheDatabaseGoesOn() throws Exception {
    Records.fill(superuser, 3_000);
    var source = source(() -> KeptFiles.in(folder), superuser);
    var full =
        new OutputStream() {
          private int room = 20_000;

          @Override
          public void write(int b) throws IOException {
            if (room-- == 0) {
              throw new IOException("No space left on device");
            }
          }
        };
    assertThatThrownBy(() -> new Backup(source, "0.1.0", BackupProgress.UNTOLD).write(full, key))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
    assertThat(BackupContents.read(backup(superuser, "after"), key).rows()).isGreaterThan(6_000);
  }

  @Test
  void keysAndPasswordsGoIntoItAndWhatIsTheMachinesDoesNot() throws Exception {
    for (String name :
        new String[] {
          "lock",
          "address",
          "postgresql.log",
          "postgresql.local.conf",
          "half.new",
          "keys/field",
          "cache/search/x",
          "log/a.log",
          "temporary/upload",
          "postgresql/PG_VERSION",
        }) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), name);
    }
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("secrets"));
    assertThat(KeptFiles.in(folder).keySet()).containsExactly("keys/field", "secrets");
  }

  @Test
  void keysAreOfTheMomentThatTheRowsAreOf() throws Exception {
    var looks = new AtomicInteger();
    var held = new ByteArrayOutputStream();
    // changed while the moment was chosen, twice, and then no more
    BackupSource.KeptNow rotated =
        () -> files("key", new byte[] {(byte) Math.min(looks.incrementAndGet(), 4)});
    new Backup(source(rotated, superuser), "0.1.0", BackupProgress.UNTOLD).write(held, key);
    Path file = Files.write(folder.resolve("rotated.hwb"), held.toByteArray());
    assertThat(looks).hasValue(6);
    try (var archive = ArchiveReader.open(file, key)) {
      archive.next();
      assertThat(archive.next().orElseThrow().content().readAllBytes()).containsExactly(4);
    }
    BackupSource.KeptNow rolling = () -> files("key", new byte[] {(byte) looks.incrementAndGet()});
    assertThatThrownBy(() ->
            new Backup(source(rolling, superuser), "0.1.0", BackupProgress.UNTOLD)
                .write(OutputStream.nullOutputStream(), key))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("書き換えられ続けている");
  }

  @Test
  void aLongFileToWhichIsAddedMeanwhileIsAsLongAsItWas() throws Exception {
    byte[] long3 = new byte[3 << 20];
    Seeds.random("anchors").nextBytes(long3);
    Files.createDirectories(folder.resolve("audit"));
    Path anchors = Files.write(folder.resolve("audit/anchors"), long3);
    var held = new ByteArrayOutputStream();
    var kept = Objects.requireNonNull(KeptFiles.in(folder).get("audit/anchors"));
    Files.write(anchors, new byte[1000], java.nio.file.StandardOpenOption.APPEND);
    assertThat(kept).isNotEqualTo(KeptFiles.in(folder).get("audit/anchors"));
    kept.copyTo(held);
    assertThat(held.toByteArray()).isEqualTo(long3);
    Path file = backup(superuser, "anchors");
    assertThat(Files.size(file)).isGreaterThan(long3.length);
  }

  private static SortedMap<String, KeptFile> files(String name, byte[] content) {
    return new TreeMap<>(
        Map.of(
            name,
            new KeptFile(
                Path.of(name), content.length, FileTime.fromMillis(0), ByteBuffer.wrap(content))));
  }

  private BackupSource source(BackupSource.KeptNow files, Login login) {
    return new BackupSource(folder, files, login, null);
  }

  @Test
  void aDatabaseThatIsNotOursIsToldSo() throws Exception {
    try (var connection = superuser.connect()) {
      connection.createStatement().execute("drop schema public cascade; create schema public");
    }
    assertThatThrownBy(() -> backup(superuser, "other"))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("Hashiwatashi の表がありません");
  }

  private void execute(String statement) throws SQLException {
    try (var connection = superuser.connect();
        var written = connection.createStatement()) {
      written.execute(statement);
    }
  }
}
