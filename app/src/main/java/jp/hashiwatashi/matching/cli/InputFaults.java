package jp.hashiwatashi.matching.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.shared.exchange.TableFault;

/** Gathers what is wrong with several files, so that all of it is told at once. */
final class InputFaults {

  private final List<String> lines = new ArrayList<>();

  /** Reads one of them. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws InputFault;
  }

  /** What was read; empty when it cannot be used, which {@link #check} then tells. */
  <T> Optional<T> take(Reading<T> reading) {
    try {
      return Optional.of(reading.read());
    } catch (InputFault fault) {
      lines.addAll(fault.lines());
      return Optional.empty();
    }
  }

  /** Those of a file that was read all the same. */
  void add(List<TableFault> faults) {
    faults.forEach(fault -> lines.add(fault.toString()));
  }

  /**
   * @throws InputFault with every line of every file, when there is one
   */
  void check() throws InputFault {
    if (!lines.isEmpty()) {
      throw new InputFault(lines);
    }
  }
}
