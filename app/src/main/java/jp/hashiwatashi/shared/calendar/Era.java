package jp.hashiwatashi.shared.calendar;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
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

  /** The era of a day, by {@code java.time}. */
  static Era of(JapaneseDate day) {
    for (Era era : values()) {
      if (era.chronology.equals(day.getEra())) {
        return era;
      }
    }
    throw new IllegalArgumentException("no era is known for " + day);
  }

  /** The era whose name, the name's first character or first letter, the text starts with. */
  static @Nullable Era startOf(String text) {
    for (Era era : values()) {
      if (!era.prefixOf(text).isEmpty()) {
        return era;
      }
    }
    return null;
  }

  /** How the text names this era: 令和, 令, R or {@code R.}; empty where it does not. */
  String prefixOf(String text) {
    if (text.startsWith(japaneseName)) {
      return japaneseName;
    }
    if (text.isEmpty() || text.charAt(0) != letter && text.charAt(0) != japaneseName.charAt(0)) {
      return "";
    }
    return text.startsWith(".", 1) ? text.substring(0, 2) : text.substring(0, 1);
  }
}
