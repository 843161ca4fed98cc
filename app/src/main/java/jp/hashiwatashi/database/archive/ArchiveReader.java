package jp.hashiwatashi.database.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads a backup, section by section. That it is whole is known only when the last section is told. */
public final class ArchiveReader implements Closeable {

  /**
   * @param content to be read before the next section; what is left of it is passed over
   */
  public record Section(SectionKind kind, String name, InputStream content) {}

  private static final int BUFFER = 1 << 15;

  private final SealedInput sealed;
  private final Inflater inflater = new Inflater();
  private final DataInputStream in;
  private InputStream current = InputStream.nullInputStream();

  private ArchiveReader(SealedInput sealed) {
    this.sealed = sealed;
    this.in = new DataInputStream(new InflaterInputStream(sealed, inflater, BUFFER));
  }

  /**
   * @throws ArchiveFault if it is no backup, or the key is another's
   */
  public static ArchiveReader open(Path file, BackupKey key) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      return new ArchiveReader(new SealedInput(stream, key));
    } catch (IOException fault) {
      stream.close();
      throw fault;
    }
  }

  /**
   * The next section, or nothing behind the last one.
   *
   * @throws ArchiveFault if the file is cut or changed here
   */
  public Optional<Section> next() throws IOException {
    current.transferTo(java.io.OutputStream.nullOutputStream());
    String kind = in.readUTF();
    if (kind.isEmpty()) {
      if (in.read() >= 0 || sealed.read() >= 0) {
        throw new ArchiveFault("控えの終わりのあとに、余分な中身があります。別の控えを使ってください。");
      }
      return Optional.empty();
    }
    current = new Blocks();
    return Optional.of(new Section(SectionKind.valueOf(kind), in.readUTF(), current));
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    sealed.close();
  }

  private final class Blocks extends InputStream {

    private int left;
    private boolean ended;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0 && !ended) {
        left = in.readInt();
        ended = left == 0;
      }
      if (ended) {
        return -1;
      }
      int some = in.read(bytes, from, Math.min(length, left));
      if (some < 0) {
        throw new EOFException();
      }
      left -= some;
      return some;
    }
  }
}
