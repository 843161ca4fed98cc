package jp.hashiwatashi.shared.exchange.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Which part of an archive is what, as its relationships say. */
record WorkbookParts(Map<String, String> byId, Map<String, String> byType) {

  private static final String MEND = "「Excelブック（.xlsx）」として保存し直してください";

  /** The path of the workbook's own part; refuses what is no workbook, by its name. */
  static String workbook(Archive archive) throws IOException, WorkbookFault {
    if (archive.has("xl/workbook.bin")) {
      throw WorkbookFault.ofFile("中身はバイナリ形式のブック（.xlsb）です", MEND);
    }
    if (archive.has("xl/vbaProject.bin") || isMacroEnabled(archive)) {
      throw WorkbookFault.ofFile(
          "中身はマクロ付きのブック（.xlsm など）です。安全のため、マクロを含むファイルは読みません", "マクロのない" + MEND);
    }
    if (archive.has("mimetype") && archive.has("content.xml")) {
      throw WorkbookFault.ofFile("中身はOpenDocument（.ods など）です", MEND);
    }
    if (archive.hasFolder("word/") || archive.hasFolder("ppt/")) {
      throw WorkbookFault.ofFile("中身はWordかPowerPointの文書で、表計算のブックではありません", "表をExcelに写し、" + MEND);
    }
    String workbook = of(archive, "").byType.get("officeDocument");
    if (workbook == null || !archive.has(workbook)) {
      throw WorkbookFault.ofFile("中身はzipですが、Excelのブックではありません", "zipの中のファイルを取り出して指定するか、" + MEND);
    }
    return workbook;
  }

  private static boolean isMacroEnabled(Archive archive) throws IOException, WorkbookFault {
    try (Xml xml = archive.xml("[Content_Types].xml")) {
      while (xml != null && xml.nextElement()) {
        if (xml.attribute("ContentType", "").contains("macroEnabled")) {
          return true;
        }
      }
      return false;
    }
  }

  /** The relationships of a part; of the whole package where the part is empty. */
  static WorkbookParts of(Archive archive, String part) throws IOException, WorkbookFault {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, String> byId = new HashMap<>();
    Map<String, String> byType = new HashMap<>();
    try (Xml xml = archive.xml(name)) {
      while (xml != null && xml.nextElement()) {
        if (!xml.isAt("Relationship") || xml.attribute("TargetMode", "").equals("External")) {
          continue;
        }
        String path = resolved(folder, xml.attribute("Target", ""));
        String type = xml.attribute("Type", "");
        byId.put(xml.attribute("Id", ""), path);
        byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
        if (byId.size() > Limits.PARTS) {
          throw WorkbookFault.ofFile("ブックの部品のつながりが多すぎます", MEND);
        }
      }
    }
    return new WorkbookParts(byId, byType);
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    if (path.startsWith("/")) {
      return path.substring(1);
    }
    String at = folder;
    while (path.startsWith("../") || path.startsWith("./")) {
      if (path.startsWith("../") && !at.isEmpty()) {
        at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
      }
      path = path.substring(path.indexOf('/') + 1);
    }
    return at + path;
  }

  /** The path of the part of this type, or a usual one. */
  String ofType(String type, String usual) {
    return byType.getOrDefault(type, usual);
  }
}
