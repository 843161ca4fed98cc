package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the names of the first row that holds any. */
final class HeaderHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

  private List<String> names = new ArrayList<>();
  private int row;
  private boolean found;

  /** The row of the names; 1 when the file holds none. */
  int row() {
    return found ? row : 1;
  }

  List<String> names() {
    return names;
  }

  /** Whether no heading is to be expected any more. */
  boolean isFarDown() {
    return row > ReadingLimits.ABOVE_HEADING;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    row++;
    names = new ArrayList<>();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index > ReadingLimits.COLUMNS) {
      return;
    }
    String name = new String(buffer, offset, length);
    names.add(name);
    found |= !JapaneseInput.trim(name).isEmpty();
  }

  @Override
  protected Boolean buildRecord() {
    return found;
  }
}
