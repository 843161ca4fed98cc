package jp.hashiwatashi.database.archive;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a backup: named sections one after another, packed, then encrypted. Whoever leaves off before
 * {@link #finish} leaves a file that is told as cut.
 */
public final class ArchiveWriter implements Closeable {

  private static final int BUFFER = 1 << 15;

  private final SealedOutput sealed;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final DataOutputStream out;

  /** Writes to {@code file}, which stays open. */
  public ArchiveWriter(OutputStream file, BackupKey key) throws IOException {
    sealed = new SealedOutput(file, key);
    out = new DataOutputStream(new DeflaterOutputStream(sealed, deflater, BUFFER));
  }

  /** Begins a section; it ends when the stream is closed, and then the next may begin. */
  public OutputStream section(SectionKind kind, String name) throws IOException {
    out.writeUTF(kind.name());
    out.writeUTF(name);
    return new Blocks();
  }

  /** Says that the backup is whole. */
  public void finish() throws IOException {
    out.writeUTF("");
    out.close();
    sealed.close();
  }

  @Override
  public void close() {
    deflater.end();
  }

  /** A section's bytes in blocks, each with its length before it; one of length 0 ends them. */
  private final class Blocks extends OutputStream {

    private final byte[] block = new byte[BUFFER];
    private int filled;
    private boolean closed;

    @Override
    public void write(int b) throws IOException {
      if (filled == block.length) {
        flush();
      }
      block[filled++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (length > block.length - filled) {
        flush();
      }
      if (length > block.length) {
        out.writeInt(length);
        out.write(bytes, from, length);
      } else {
        System.arraycopy(bytes, from, block, filled, length);
        filled += length;
      }
    }

    @Override
    public void flush() throws IOException {
      if (filled > 0) {
        out.writeInt(filled);
        out.write(block, 0, filled);
        filled = 0;
      }
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        flush();
        out.writeInt(0);
      }
    }
  }
}
