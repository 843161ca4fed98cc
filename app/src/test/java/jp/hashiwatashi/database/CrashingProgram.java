package jp.hashiwatashi.database;

import java.nio.file.Path;

/** A program to be killed: it starts the database of a folder, writes, and prints what is acknowledged. */
final class CrashingProgram {

  private CrashingProgram() {}

  public static void main(String[] arguments) {
    var database = EmbeddedDatabase.start(DataFolder.open(Path.of(arguments[0])));
    new Writing(database.application(), "child", CrashingProgram::tell);
  }

  private static synchronized void tell(String id) {
    System.out.println(id);
    System.out.flush();
  }
}
