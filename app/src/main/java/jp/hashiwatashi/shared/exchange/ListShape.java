package jp.hashiwatashi.shared.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list separated by {@code |}, full width too: blank entries are dropped, and an entry that is
 * repeated counts once, at its first place.
 */
record ListShape<E>(Shape<E> entry) implements Shape<List<E>> {

  @Override
  public CellReading<List<E>> read(String text) {
    LinkedHashSet<E> entries = new LinkedHashSet<>();
    LinkedHashSet<CellReading.Refused<?>> refused = new LinkedHashSet<>();
    LinkedHashSet<String> notices = new LinkedHashSet<>();
    int length = text.length();
    for (int from = 0; from <= length; ) {
      int to = from;
      while (to < length && text.charAt(to) != '|' && text.charAt(to) != '｜') {
        to++;
      }
      String one = JapaneseInput.trim(text.substring(from, to));
      if (!one.isEmpty()) {
        switch (entry.read(one)) {
          case CellReading.Value<E>(E value, String said) -> {
            entries.add(value);
            if (said != null) {
              notices.add(said);
            }
          }
          case CellReading.Refused<E> fault -> refused.add(fault);
          case CellReading.SeveralRefused<E>(var faults) -> refused.addAll(faults);
          case CellReading.Blank<E> none -> {}
        }
      }
      from = to + 1;
    }
    if (refused.size() > 1) {
      return new CellReading.SeveralRefused<>(List.copyOf(refused));
    }
    if (!refused.isEmpty()) {
      return CellReading.refused(refused.getFirst().what(), refused.getFirst().mend());
    }
    return entries.isEmpty()
        ? new CellReading.Blank<>()
        : new CellReading.Value<>(
            List.copyOf(entries), notices.isEmpty() ? null : String.join("、", notices));
  }

  @Override
  public List<Option> entries() {
    return entry.options();
  }

  @Override
  public String write(List<E> value) {
    return value.stream().map(entry::write).collect(Collectors.joining("|"));
  }

  @Override
  public String show(List<E> value) {
    return value.stream().map(entry::show).collect(Collectors.joining("|"));
  }

  @Override
  public String description() {
    return entry.description() + "。複数は | で区切る";
  }

  @Override
  public String englishDescription() {
    return entry.englishDescription() + "; several separated by |";
  }

  @Override
  public String support() {
    return and(entry.support(), "。", "複数は | で区切る");
  }

  @Override
  public String englishSupport() {
    return and(entry.englishSupport(), "; ", "several separated by |");
  }

  private static String and(String one, String between, String other) {
    return one.isEmpty() ? other : one + between + other;
  }
}
