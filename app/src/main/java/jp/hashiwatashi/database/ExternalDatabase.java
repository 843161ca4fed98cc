package jp.hashiwatashi.database;

/** A PostgreSQL server, 15 or newer, that someone else runs, named by URL. */
public record ExternalDatabase(Login owner, Login application) implements Database {

  @Override
  public void close() {}
}
