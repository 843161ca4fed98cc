package jp.hashiwatashi.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import jp.hashiwatashi.audit.AuditFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Goes through the anchors beside the chain: each head that there was must still be in it. */
final class AnchorComparison implements AutoCloseable {

  /** Who is told of what does not fit. */
  @FunctionalInterface
  interface Teller {
    void tell(Kind kind, long position, long number, String more);
  }

  private final @Nullable BufferedReader lines;
  private long left;
  private Anchors.@Nullable Anchor next;
  private long before;
  private boolean unreadable;

  private AnchorComparison(@Nullable BufferedReader lines, long length) throws IOException {
    this.lines = lines;
    this.left = length;
    advance();
  }

  /** What the file says now; what is added later is not looked at. */
  static AnchorComparison open(Path file) throws IOException {
    Anchors anchors = new Anchors(file);
    long length = anchors.length();
    return new AnchorComparison(length == 0 ? null : anchors.open(), length);
  }

  /** The chain has this seal at this position; positions are passed in their order. */
  void pass(long position, byte[] seal, Teller teller) throws IOException {
    for (var anchor = next; anchor != null && anchor.position() <= position; anchor = next) {
      // One that was passed over stands for a seal that is missing, which is told where it is
      // missing.
      if (anchor.position() == position && !Arrays.equals(anchor.seal(), seal)) {
        teller.tell(Kind.REBUILT, position, 0, "");
      }
      advance();
    }
  }

  /** The chain ends here. */
  void end(long position, Teller teller) throws IOException {
    long furthest = position;
    for (var anchor = next; anchor != null; anchor = next) {
      furthest = Math.max(furthest, anchor.position());
      advance();
    }
    if (furthest > position) {
      teller.tell(Kind.CUT, furthest, 0, "");
    }
    if (unreadable) {
      teller.tell(Kind.ANCHOR_UNREADABLE, 0, 0, "");
    }
    if (lines == null && position > 0) {
      teller.tell(Kind.ANCHORS_MISSING, 0, 0, "");
    }
  }

  /** To the next line that can be read; a last one without its end is still being written. */
  private void advance() throws IOException {
    next = null;
    while (lines != null && left > 0 && next == null) {
      String line = lines.readLine();
      if (line == null) {
        return;
      }
      left -= line.length() + 1;
      Anchors.Anchor read = left < 0 ? null : Anchors.Anchor.of(line);
      if (left >= 0 && (read == null || read.position() < before)) {
        unreadable = true;
      } else if (read != null) {
        next = read;
        before = read.position();
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }
}
