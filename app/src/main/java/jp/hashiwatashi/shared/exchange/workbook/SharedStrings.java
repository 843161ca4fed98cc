package jp.hashiwatashi.shared.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells name by their number. */
final class SharedStrings {

  private final List<String> strings = new ArrayList<>();

  private SharedStrings() {}

  static SharedStrings read(Archive archive, String part) throws IOException, WorkbookFault {
    SharedStrings shared = new SharedStrings();
    try (Xml xml = archive.xml(part)) {
      if (xml != null) {
        shared.fill(xml);
      }
    }
    return shared;
  }

  private void fill(Xml xml) throws WorkbookFault {
    TextOfCell text = new TextOfCell();
    long characters = 0;
    while (xml.nextElement()) {
      if (!xml.isAt("si")) {
        continue;
      }
      String one = text.runs(xml);
      strings.add(one);
      characters += one.length();
      if (strings.size() > Limits.STRINGS || characters > Limits.CHARACTERS) {
        throw PartMeasure.tooManyStrings();
      }
    }
  }

  /** The text of this number, null when there is none. */
  @Nullable String get(int number) {
    return number < 0 || number >= strings.size() ? null : strings.get(number);
  }
}
