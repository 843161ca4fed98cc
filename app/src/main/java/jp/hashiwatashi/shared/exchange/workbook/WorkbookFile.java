package jp.hashiwatashi.shared.exchange.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook that is open for reading. Texts that cells share are in memory, rows are read one after
 * another.
 */
public final class WorkbookFile implements Closeable {

  private final Archive archive;
  private final List<Sheet> sheets = new ArrayList<>();
  private final SharedStrings strings;
  private final CellFormats formats;
  private boolean from1904;

  /**
   * A sheet.
   *
   * @param part its path in the archive
   */
  public record Sheet(String name, boolean hidden, String part) {}

  private WorkbookFile(Archive archive) throws IOException, WorkbookFault {
    this.archive = archive;
    String workbook = WorkbookParts.workbook(archive);
    WorkbookParts parts = WorkbookParts.of(archive, workbook);
    readWorkbook(workbook, parts);
    strings = SharedStrings.read(archive, parts.ofType("sharedStrings", "xl/sharedStrings.xml"));
    formats = CellFormats.read(archive, parts.ofType("styles", "xl/styles.xml"));
  }

  /**
   * Opens a file that begins as a zip does.
   *
   * @throws WorkbookFault when it is no workbook, or one that is not safe to read
   * @throws IOException when the file cannot be read
   */
  public static WorkbookFile open(Path file) throws IOException, WorkbookFault {
    Archive archive = Archive.open(file);
    try {
      return new WorkbookFile(archive);
    } catch (IOException | WorkbookFault | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private void readWorkbook(String workbook, WorkbookParts parts)
      throws IOException, WorkbookFault {
    try (Xml xml = archive.xml(workbook)) {
      while (xml != null && xml.nextElement()) {
        if (xml.isAt("workbookPr")) {
          from1904 = xml.isTrue("date1904");
        } else if (xml.isAt("sheet")) {
          String part = parts.byId().get(xml.attribute("id", ""));
          boolean hidden = !xml.attribute("state", "visible").equals("visible");
          if (part != null && archive.has(part)) {
            sheets.add(new Sheet(xml.attribute("name", ""), hidden, part));
          }
          if (sheets.size() > Limits.SHEETS) {
            throw WorkbookFault.ofFile(
                "シートが多すぎます（上限は" + Limits.SHEETS + "枚）", "必要なシートだけを新しいブックに写してください");
          }
        }
      }
    }
  }

  /** In the order of their tabs. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** Whether days are counted from 1 January 1904. */
  public boolean countsFrom1904() {
    return from1904;
  }

  /** Begins to read a sheet. */
  public SheetRows rows(Sheet sheet) throws IOException, WorkbookFault {
    try {
      Xml xml = archive.xml(sheet.part());
      if (xml == null) {
        throw Archive.broken();
      }
      return new SheetRows(sheet.name(), xml, strings, formats);
    } catch (WorkbookFault fault) {
      throw fault.at(sheet.name(), 1, -1);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
