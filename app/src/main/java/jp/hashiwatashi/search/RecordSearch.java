package jp.hashiwatashi.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.register.RegisterMarks;
import jp.hashiwatashi.register.RegisterName;
import org.springframework.stereotype.Component;

/**
 * Finds records of all registers by words. The index gives ids only: what is shown and counted is
 * read from the registers, where it may be hidden from whoever asks, or gone.
 */
@Component
public class RecordSearch {

  /** Of more than this many records of a register, only the best are shown. */
  public static final int MOST = 1_000;

  /** Letters that a text to be searched for may have. */
  public static final int LONGEST = 200;

  private final LiveSearch live;
  private final RecordSource source;
  private final RegisterMarks marks;

  RecordSearch(LiveSearch live, RecordSource source, RegisterMarks marks) {
    this.live = live;
    this.source = source;
    this.marks = marks;
  }

  /** Waits until all there is can be found; a page does not, and tells how far it is. */
  public void awaitComplete() {
    live.awaitComplete();
  }

  /**
   * The best of every register.
   *
   * @param text as typed; longer than {@link #LONGEST} letters nothing is found
   * @param each hits of each register, 1 or more
   */
  public Found search(String text, int each) {
    return search(text, EnumSet.allOf(RegisterName.class), 0, each);
  }

  /**
   * A part of what one register holds.
   *
   * @param offset hits to leave out, 0 or more
   * @param limit hits at most
   */
  public Found list(RegisterName register, String text, int offset, int limit) {
    return search(text, EnumSet.of(register), offset, limit);
  }

  private Found search(String text, Collection<RegisterName> registers, int offset, int limit) {
    IndexState state = live.state();
    SearchShelf shelf = live.shelf();
    if (shelf == null || text.length() > LONGEST) {
      return new Found(List.of(), state);
    }
    var dictionary = new JapaneseWords();
    Asked asked = Asked.of(text, dictionary);
    if (asked.isEmpty()) {
      return new Found(List.of(), state);
    }
    Map<RegisterName, SearchShelf.Ids> found = shelf.search(AskedQuery.of(asked), MOST);
    var marking = new Marking(asked, dictionary);
    List<RegisterHits> hits = new ArrayList<>();
    found.forEach((register, ids) -> {
      if (registers.contains(register)) {
        RegisterHits some = hits(register, ids, offset, limit, marking);
        if (some.count() > 0) {
          hits.add(some);
        }
      }
    });
    return new Found(List.copyOf(hits), state);
  }

  private RegisterHits hits(
      RegisterName register, SearchShelf.Ids ids, int offset, int limit, Marking marking) {
    Set<String> present = marks.present(register, ids.ids());
    List<String> shown =
        ids.ids().stream().filter(present::contains).skip(offset).limit(limit).toList();
    List<Hit> hits =
        source.read(register, shown).stream().map(record -> hit(record, marking)).toList();
    return new RegisterHits(register, present.size(), ids.total() > ids.ids().size(), hits);
  }

  private static Hit hit(IndexedRecord record, Marking marking) {
    MarkedText title = null;
    List<Hit.Told> told = new ArrayList<>();
    for (IndexedRecord.Field field : record.fields()) {
      BitSet marked = marking.of(field);
      if (isTitle(field.name())) {
        title = MarkedText.of(field.text(), marked, false);
      }
      if (!marked.isEmpty() || field.name().isAlwaysTold() && !isTitle(field.name())) {
        told.add(new Hit.Told(field.name(), MarkedText.of(field.text(), marked, true)));
      }
    }
    return new Hit(record.register(), record.id(), title, record.confidential(), List.copyOf(told));
  }

  private static boolean isTitle(FieldName field) {
    return field == FieldName.NAME || field == FieldName.RECEIVER;
  }
}
