package jp.hashiwatashi.shared.exchange.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a zip file, measured by what the file says of them before any is inflated. */
final class Archive implements Closeable {

  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int END_SIGNATURE = 0x06054b50;

  private static final String MEND_BROKEN = "Excelで開けるか確かめ、「Excelブック（.xlsx）」として保存し直してください";

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  static Archive open(Path file) throws IOException, WorkbookFault {
    checkEnd(file);
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      throw broken();
    }
    Archive archive = new Archive(zip);
    try {
      archive.measure();
      return archive;
    } catch (WorkbookFault | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  static WorkbookFault broken() {
    return WorkbookFault.ofFile("ブックの入れ物（zip）が壊れているか、途中で切れているか、暗号化されています", MEND_BROKEN);
  }

  /** The directory's size and number of entries, from the record at the file's end. */
  private static void checkEnd(Path file) throws IOException, WorkbookFault {
    long size = Files.size(file);
    if (size > Limits.FILE) {
      throw WorkbookFault.ofFile(
          "ファイルが大きすぎます（" + (size >> 20) + "MB、上限は" + (Limits.FILE >> 20) + "MB）", Limits.SMALLER);
    }
    ByteBuffer end =
        ByteBuffer.allocate((int) Math.min(size, END_RECORD + LONGEST_COMMENT))
            .order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel channel = FileChannel.open(file)) {
      channel.position(size - end.capacity());
      while (end.hasRemaining() && channel.read(end) >= 0) {
        // until the buffer is full
      }
    }
    for (int at = end.position() - END_RECORD; at >= 0; at--) {
      if (end.getInt(at) == END_SIGNATURE) {
        int entries = Short.toUnsignedInt(end.getShort(at + 10));
        long directory = Integer.toUnsignedLong(end.getInt(at + 12));
        if (entries > Limits.PARTS || directory > Limits.DIRECTORY) {
          throw tooManyParts();
        }
        return;
      }
    }
    throw broken();
  }

  private static WorkbookFault tooManyParts() {
    return WorkbookFault.ofFile(
        "ブックの部品が多すぎます（上限は" + Limits.PARTS + "個）。ふつうのブックではなく、開くと危険なファイルかもしれません",
        "送り主に確かめ、必要な表だけを新しいブックに写してください");
  }

  private void measure() throws WorkbookFault {
    int count = 0;
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      ZipEntry entry = e.nextElement();
      if (++count > Limits.PARTS) {
        throw tooManyParts();
      }
      if (parts.put(key(entry.getName()), entry) != null) {
        throw WorkbookFault.ofFile("ブックの中に同じ名前の部品が2つあります", MEND_BROKEN);
      }
      long packed = Math.max(1, entry.getCompressedSize());
      if (entry.getSize() > Limits.PART
          || entry.getSize() > Limits.HARMLESS && entry.getSize() / packed > Limits.RATIO) {
        throw PartMeasure.tooBig(entry.getName());
      }
    }
  }

  /** Some programs write backslashes, or another case. */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** Whether any part lies in this folder. */
  boolean hasFolder(String folder) {
    return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  /** The XML of a part, measured first; null when there is none of this name. */
  @Nullable Xml xml(String name) throws IOException, WorkbookFault {
    ZipEntry entry = parts.get(key(name));
    if (entry == null) {
      return null;
    }
    try {
      try (InputStream inflated = zip.getInputStream(entry)) {
        PartMeasure.check(inflated, entry);
      }
      return new Xml(zip.getInputStream(entry));
    } catch (ZipException e) {
      throw broken();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
