package jp.hashiwatashi.database;

import java.nio.file.Path;
import java.util.Optional;

/** A program to be killed: it starts the database of a folder, writes, and prints what is acknowledged. */
final class CrashingProgram {

  /** Ends a line, so that one that was cut off is not taken for another record's. */
  private static final String ACKNOWLEDGED = " acknowledged";

  private CrashingProgram() {}

  /** The record that a line of the program tells, if it is a whole one. */
  static Optional<String> acknowledged(String line) {
    return line.endsWith(ACKNOWLEDGED)
        ? Optional.of(line.substring(0, line.length() - ACKNOWLEDGED.length()))
        : Optional.empty();
  }

  public static void main(String[] arguments) {
    var database = EmbeddedDatabase.start(DataFolder.open(Path.of(arguments[0])));
    new Writing(database.application(), "child", CrashingProgram::tell);
  }

  private static synchronized void tell(String id) {
    System.out.println(id + ACKNOWLEDGED);
    System.out.flush();
  }
}
