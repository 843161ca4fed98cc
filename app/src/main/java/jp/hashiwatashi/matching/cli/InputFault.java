package jp.hashiwatashi.matching.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.exchange.TableFault;

/** The input cannot be used; every fault is a line {@code file:row:column: what; how to mend}. */
final class InputFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** The exit code of a command whose input is at fault. */
  static final int EXIT_CODE = 1;

  private final transient List<String> lines;

  InputFault(List<String> lines) {
    super(lines.getFirst());
    this.lines = List.copyOf(lines);
  }

  @SafeVarargs
  static InputFault of(List<TableFault>... files) {
    List<String> lines = new ArrayList<>();
    for (List<TableFault> file : files) {
      for (TableFault fault : file) {
        lines.add(fault.toString());
      }
    }
    return new InputFault(lines);
  }

  /** One for each fault. */
  List<String> lines() {
    return lines;
  }

  /** Prints all lines; gives the exit code. */
  int print(PrintWriter err) {
    lines.forEach(err::println);
    err.flush();
    return EXIT_CODE;
  }
}
