package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.proposing.Found;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Page;

/**
 * What the texts of a record being typed say and its other fields lack, to be taken over by choice.
 *
 * @param typed all that stands in the form, by the codes of the columns
 * @param texts that were read
 * @param groups what is proposed; empty for nothing
 */
public record ProposalsPage(
    RecordForm form, Map<String, String> typed, List<ReadText> texts, List<Group> groups)
    implements Page {

  /** What the parameters begin with that say what is taken; the column's code follows. */
  static final String TAKEN = "take-";

  /** What the parameters begin with that say how many years; the occupation's code follows. */
  static final String YEARS = "years-";

  /** A text with the words that were found in it. */
  public record ReadText(String label, List<Part> parts) {

    /** A part of the text, as it was typed. */
    public record Part(String text, boolean found) {}

    static ReadText of(String label, String text, List<Found> found) {
      var marked = new BitSet();
      found.forEach(f -> marked.set(f.start(), f.end()));
      List<Part> parts = new ArrayList<>();
      for (int start = 0; start < text.length(); ) {
        boolean mark = marked.get(start);
        int end = mark ? marked.nextClearBit(start) : marked.nextSetBit(start);
        end = end < 0 ? text.length() : end;
        parts.add(new Part(text.substring(start, end), mark));
        start = end;
      }
      return new ReadText(label, parts);
    }
  }

  /**
   * What may be taken into one column.
   *
   * @param id of the field
   * @param one whether only one of them can be
   * @param years the occupations of which the text doesn't tell how long
   */
  public record Group(
      String id, String title, List<Choice> choices, boolean one, List<Choice> years) {}

  /** Where what is chosen is sent. */
  public String action() {
    return form.proposals();
  }
}
