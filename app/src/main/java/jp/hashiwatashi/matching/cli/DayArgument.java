package jp.hashiwatashi.matching.cli;

import java.time.LocalDate;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line, in any shape that files may have it. */
final class DayArgument implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    return switch (JapaneseDays.read(value)) {
      case DayReading.Understood(LocalDate day, var notice) -> day;
      case DayReading.NotADay(String what) -> throw new TypeConversionException(what);
    };
  }
}
