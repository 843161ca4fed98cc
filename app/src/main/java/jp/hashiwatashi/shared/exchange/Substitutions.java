package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.characters.Repertoire;

/** What Windows-31J cannot write of a list, gone through before the list is taken out. */
public final class Substitutions<R> {

  /** How many are named one by one. */
  public static final int NAMED = 200;

  /**
   * A character that another stands for.
   *
   * @param record the id of its record
   * @param column the heading of its column
   * @param character with the marks that are lost with it
   * @param substitute what is written, empty when the character is left out
   */
  public record Substitution(String record, String column, String character, String substitute) {

    /** The character's number, and those of its marks: U+20BB7, U+845B U+E0100. */
    public String codePoints() {
      return character.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
  }

  private final ColumnSet<R> set;
  private final List<Column<R, ?>> columns;
  private final List<Substitution> first = new ArrayList<>();
  private int count;

  public Substitutions(ColumnSet<R> set, List<Column<R, ?>> columns) {
    this.set = set;
    this.columns = columns;
  }

  /** Looks at one more row. */
  public void look(R row) {
    Column<R, String> key = set.key();
    for (Column<R, ?> column : columns) {
      for (var one : Repertoire.WINDOWS_31J.carried(column.filedOf(row)).substitutions()) {
        if (count++ < NAMED) {
          String id = key == null ? "" : key.textOf(row);
          first.add(new Substitution(id, column.japaneseName(), one.typed(), one.sent()));
        }
      }
    }
  }

  /** All of them, 0 or more. */
  public int count() {
    return count;
  }

  /** The first {@link #NAMED}, in the list's order. */
  public List<Substitution> first() {
    return List.copyOf(first);
  }
}
