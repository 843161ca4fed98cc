package jp.hashiwatashi.shared.calendar;

import java.time.LocalDate;
import java.time.chrono.JapaneseEra;
import org.jspecify.annotations.Nullable;

/** The eras that {@code java.time} can count, from the day Japan took the western calendar. */
enum Era {
  MEIJI("明治", 'M', JapaneseEra.MEIJI, LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 29)),
  TAISHO("大正", 'T', JapaneseEra.TAISHO, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 24)),
  SHOWA("昭和", 'S', JapaneseEra.SHOWA, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
  HEISEI("平成", 'H', JapaneseEra.HEISEI, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
  REIWA("令和", 'R', JapaneseEra.REIWA, LocalDate.of(2019, 5, 1), LocalDate.MAX);

  final String japaneseName;
  final char letter;
  final JapaneseEra chronology;
  final LocalDate first;
  final LocalDate last;

  Era(String japaneseName, char letter, JapaneseEra chronology, LocalDate first, LocalDate last) {
    this.japaneseName = japaneseName;
    this.letter = letter;
    this.chronology = chronology;
    this.first = first;
    this.last = last;
  }

  /** The western year of a year of this era: 令和元年 is 2019. */
  int westernYear(int yearOfEra) {
    int firstYear = this == MEIJI ? 1868 : first.getYear();
    return firstYear + yearOfEra - 1;
  }

  /** The era whose name, or first letter, the text starts with. */
  static @Nullable Era startOf(String text) {
    for (Era era : values()) {
      if (text.startsWith(era.japaneseName) || text.charAt(0) == era.letter) {
        return era;
      }
    }
    return null;
  }
}
