package jp.hashiwatashi.database;

/**
 * A PostgreSQL database that is up, holds our tables and can be used until it is closed: {@link
 * EmbeddedDatabase} of our own, or {@link ExternalDatabase} named by URL.
 */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

  /** The role that holds the grants on the tables, and owns none of them. */
  String APPLICATION_ROLE = "hashiwatashi_app";

  /** The role that owns the tables; migrations only. */
  Login owner();

  /** The role that the application works as. */
  Login application();

  /** How far its tables were brought when it was opened. */
  TablesBrought tables();

  /** In a word, for logs: {@code embedded} or {@code external}. */
  String kind();

  @Override
  void close();
}
