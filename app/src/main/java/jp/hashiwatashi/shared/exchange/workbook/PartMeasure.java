package jp.hashiwatashi.shared.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The bytes of an XML part, gone through before a parser sees them: how many there are, whatever the
 * archive says, and how many elements, rows, cells and texts they would be. It ends where there are
 * more than a workbook needs, and where the parser would have to hold too many at once: a text, a
 * tag, a comment or an instruction of more than {@link Limits#RUN} bytes. Many times faster than
 * parsing, so that what is too large is refused at once.
 */
final class PartMeasure {

  private static final String MEND = "送り主に確かめ、必要な表だけを新しいブックに写してください";

  private final String part;
  private final long packed;
  private long bytes;
  private int elements;
  private int rows;
  private int cells;
  private int strings;
  private int run;
  private int before;
  private int beforeThat;
  private boolean closed; // inside <! or <?, where < means nothing
  private boolean named; // in the name of an element that begins
  private int nameLength; // without its prefix
  private int nameHash;

  private PartMeasure(String part, long packed) {
    this.part = part;
    this.packed = Math.max(1, packed);
  }

  /**
   * Goes through a part.
   *
   * @param entry what the archive says of it
   */
  static void check(InputStream inflated, ZipEntry entry) throws IOException, WorkbookFault {
    PartMeasure measure = new PartMeasure(entry.getName(), entry.getCompressedSize());
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[1 << 16];
    for (int n = inflated.read(buffer); n >= 0; n = inflated.read(buffer)) {
      sum.update(buffer, 0, n);
      measure.add(buffer, n);
    }
    if (sum.getValue() != entry.getCrc() || measure.bytes != entry.getSize()) {
      throw Archive.broken(); // nothing else compares them
    }
  }

  static WorkbookFault tooBig(String part) {
    return WorkbookFault.ofFile(
        "ブックの部品 " + shown(part) + " が、開くと大きくなりすぎます。開くと危険なファイル（zip爆弾）かもしれません", MEND);
  }

  private static String shown(String part) {
    String plain = part.replaceAll("[^\\x21-\\x7E]", "?");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }

  private void add(byte[] buffer, int length) throws WorkbookFault {
    bytes += length;
    if (bytes > Limits.PART || bytes > Limits.HARMLESS && bytes / packed > Limits.RATIO) {
      throw tooBig(part);
    }
    for (int i = 0; i < length; i++) {
      byte b = buffer[i];
      if (b == '<' && !closed) {
        run = 0;
        named = true;
        nameLength = 0;
        nameHash = 0;
      } else if (++run > Limits.RUN) {
        throw WorkbookFault.ofFile("ブックの部品 " + shown(part) + " に、長すぎる文字列かタグがあります", MEND);
      } else if (b == 0) {
        throw WorkbookFault.ofFile("ブックの部品 " + shown(part) + " が、UTF-8のXMLではありません", MEND);
      } else if (named) {
        name(b);
      } else if (closed && b == '>') {
        closed =
            !(before == '?'
                || before == '-' && beforeThat == '-'
                || before == ']' && beforeThat == ']');
      }
      beforeThat = before;
      before = b;
    }
  }

  private void name(byte b) throws WorkbookFault {
    switch (b) {
      case '!', '?' -> {
        named = false;
        closed = before == '<';
      }
      case ':' -> {
        nameLength = 0;
        nameHash = 0;
      }
      case '/', '>', ' ', '\t', '\r', '\n' -> {
        named = false;
        if (before != '<') {
          element();
        }
      }
      default -> {
        nameLength++;
        nameHash = nameHash * 31 + b;
      }
    }
  }

  private void element() throws WorkbookFault {
    if (++elements > Limits.ELEMENTS) {
      throw WorkbookFault.ofFile(
          "ブックの部品が大きすぎます（要素が%,d個を超えます）".formatted(Limits.ELEMENTS), Limits.SMALLER);
    }
    if (isName("c") && ++cells > Limits.CELLS) {
      throw tooManyCells();
    }
    if (isName("row") && ++rows > Limits.ROWS) {
      throw tooManyRows();
    }
    if (isName("si") && ++strings > Limits.STRINGS) {
      throw tooManyStrings();
    }
  }

  private boolean isName(String name) {
    return nameLength == name.length() && nameHash == name.hashCode();
  }

  static WorkbookFault tooManyCells() {
    return WorkbookFault.ofFile(
        "セルが多すぎます（上限は%,d個）".formatted(Limits.CELLS), "表の外の書式だけのセルを消すか、" + Limits.SMALLER);
  }

  static WorkbookFault tooManyRows() {
    return WorkbookFault.ofFile("行が多すぎます（Excelの上限は" + Limits.ROWS + "行）", Limits.SMALLER);
  }

  static WorkbookFault tooManyStrings() {
    return WorkbookFault.ofFile(
        "ブックの中の文字列が多すぎます（上限は%,d個、%,d文字）".formatted(Limits.STRINGS, Limits.CHARACTERS),
        Limits.SMALLER);
  }
}
