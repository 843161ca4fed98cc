package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first row, matched with the columns that are known.
 *
 * @param row its number: 1, unless empty lines stand above it
 * @param fields the column of each field, null where we know none
 * @param labels what each field is called in messages
 * @param missing columns that are required and absent
 */
record Header<R>(
    int row,
    @Nullable Column<R, ?>[] fields,
    String[] labels,
    List<Column<R, ?>> missing,
    List<TableFault> faults,
    List<String> notices) {

  static <R> Header<R> match(String file, int row, List<String> names, ColumnSet<R> set) {
    if (names.size() == 1 && set.named(names.getFirst()) == null) {
      if (names.getFirst().indexOf('\t') >= 0) {
        return separatedBy("タブ", file, row);
      }
      if (names.getFirst().indexOf(';') >= 0) {
        return separatedBy("セミコロン（;）", file, row);
      }
    }
    return match(file, row, names, set, FieldPlaces.TEXT);
  }

  static <R> Header<R> match(
      String file, int row, List<String> names, ColumnSet<R> set, FieldPlaces places) {
    int width = widthOf(names);
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type arguments
    @Nullable Column<R, ?>[] fields = (Column<R, ?>[]) new Column[width];
    String[] labels = new String[width];
    List<TableFault> faults = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int[] seenAt = new int[set.size()];
    Arrays.fill(seenAt, -1);
    for (int i = 0; i < width; i++) {
      String name = JapaneseInput.trim(names.get(i));
      labels[i] =
          name.isEmpty() ? places.ordinal(i) : places.label(Shown.of(name).replace(':', '：'), i);
      Column<R, ?> column = name.isEmpty() ? null : set.named(name);
      if (column == null) {
        unknown.add(labels[i]);
      } else if (seenAt[column.position()] >= 0) {
        faults.add(twice(file, row, labels, seenAt[column.position()], i, column, places));
      } else {
        seenAt[column.position()] = i;
        fields[i] = column;
      }
    }
    List<Column<R, ?>> missing = new ArrayList<>();
    for (Column<R, ?> column : set.requiredColumns()) {
      if (seenAt[column.position()] < 0) {
        missing.add(column);
        faults.add(absent(file, row, column));
      }
    }
    List<String> notices = new ArrayList<>();
    for (String label : unknown) {
      notices.add(file + ":" + row + ":" + label + ": 知らない列なので読みません");
    }
    return new Header<>(row, fields, labels, missing, faults, notices);
  }

  /** No column of such a file is known, and that is one mistake. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type arguments
  private static <R> Header<R> separatedBy(String other, String file, int row) {
    TableFault fault =
        new TableFault(
            file,
            row,
            TableFault.WHOLE_ROW,
            "列がコンマではなく" + other + "で区切られています",
            "表計算ソフトで「CSV UTF-8（コンマ区切り）」として保存し直してください");
    return new Header<>(
        row, (Column<R, ?>[]) new Column[0], new String[0], List.of(), List.of(fault), List.of());
  }

  /** A name as it is compared: any width, any case, no blanks. */
  static String folded(String name) {
    return JapaneseInput.compact(name).toLowerCase(Locale.ROOT);
  }

  /** Fields without a name at the end belong to no column. */
  private static int widthOf(List<String> names) {
    int width = names.size();
    while (width > 0 && JapaneseInput.trim(names.get(width - 1)).isEmpty()) {
      width--;
    }
    return width;
  }

  private static TableFault twice(
      String file,
      int row,
      String[] labels,
      int first,
      int second,
      Column<?, ?> column,
      FieldPlaces places) {
    return new TableFault(
        file,
        row,
        labels[second],
        column.code()
            + "（"
            + column.japaneseName()
            + "）の列が2つあります（"
            + places.ordinal(first)
            + "と"
            + places.ordinal(second)
            + "）",
        "どちらか一方を消してください");
  }

  private static TableFault absent(String file, int row, Column<?, ?> column) {
    return new TableFault(
        file,
        row,
        column.code(),
        "必須の列「" + column.japaneseName() + "」がありません",
        "見出しに " + column.code() + " または " + column.japaneseName() + " の列を加えてください");
  }

  /** One for each field whose values repeat, null for the others. */
  @Nullable CellMemo[] newMemos() {
    @Nullable CellMemo[] memos = new CellMemo[fields.length];
    for (int i = 0; i < memos.length; i++) {
      Column<R, ?> column = fields[i];
      memos[i] = column != null && column.repeats() ? new CellMemo() : null;
    }
    return memos;
  }

  boolean isUnknown() {
    for (Column<R, ?> field : fields) {
      if (field != null) {
        return false;
      }
    }
    return true;
  }
}
