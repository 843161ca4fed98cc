package jp.hashiwatashi.database;

import java.time.Instant;

/**
 * What a restore brought back, and what it proved.
 *
 * @param madeAt the moment that the records are of
 * @param program version of the program that made the backup
 * @param server version of PostgreSQL that it was made from
 * @param version of the tables in the backup
 * @param now version of the tables after the program's own migrations
 * @param rows of all tables, counted in the database and equal to the backup's
 * @param constraints that were proved
 */
public record Restored(
    Instant madeAt,
    String program,
    String server,
    String version,
    String now,
    int tables,
    long rows,
    int constraints) {}
