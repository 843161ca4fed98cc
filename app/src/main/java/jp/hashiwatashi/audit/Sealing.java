package jp.hashiwatashi.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts committed entries into the chain, in the order of their commits: what one look at the database
 * sees comes before what only the next one sees, and what the same look sees goes by its number, which
 * for one record is the order of its changes. An entry whose transaction is still under way holds up
 * nobody else's.
 */
final class Sealing {

  /** The database's own lock that one program seals at a time. */
  private static final long LOCK = 0x6861736869_5365L;

  private static final int AT_ONCE = 2_000;

  /** The chain in the database is not the one whose head was anchored, or another key's. */
  static final class ChainBroken extends RuntimeException {
    ChainBroken(String message) {
      super(message);
    }
  }

  /**
   * Numbers up to {@code number} had been given when transactions before {@code before} had begun: once
   * all of these have ended, no entry up to there will appear any more.
   */
  private record Mark(long number, long before) {}

  private record Head(long position, byte[] seal, long settled) {}

  private final DataSource source;
  private final SealKeys keys;
  private final Anchors anchors;
  private final InstantSource clock;
  private final Duration pause;
  private final Deque<Mark> marks = new ArrayDeque<>();
  private long settled;
  private boolean compared;
  private @Nullable Head unanchored;
  private Instant anchoredAt = Instant.MIN;

  /**
   * @param pause between two anchors at least
   */
  Sealing(DataSource source, SealKeys keys, Anchors anchors, InstantSource clock, Duration pause) {
    this.pause = pause;
    this.source = source;
    this.keys = keys;
    this.anchors = anchors;
    this.clock = clock;
  }

  /**
   * Seals everything that is committed and not yet sealed, and anchors the new head if it is time.
   *
   * @return how many entries
   * @throws ChainBroken if what stands in the database is not what was sealed here last
   */
  synchronized long pass() throws SQLException, IOException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        long sealed = locked(connection) ? seal(connection) : 0;
        connection.commit();
        if (sealed > 0) {
          unanchored = head(connection);
          connection.commit();
        }
        if (anchoredAt.isBefore(clock.instant().minus(pause))) {
          anchor();
        }
        return sealed;
      } catch (SQLException | IOException | RuntimeException fault) {
        connection.rollback();
        throw fault;
      }
    }
  }

  /** Anchors the head that was sealed last, if it is not yet. */
  synchronized void anchor() throws IOException {
    Head head = unanchored;
    if (head != null) {
      anchors.add(head.position(), head.seal(), clock.instant());
      anchoredAt = clock.instant();
      unanchored = null;
    }
  }

  private static boolean locked(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select pg_try_advisory_xact_lock(%d), set_config('hashiwatashi.job', 'audit', true)
                """
                    .formatted(LOCK))) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private long seal(Connection connection) throws SQLException, IOException {
    Head head = head(connection);
    compare(connection, head);
    settled = Math.max(settled, head.settled());
    long settledNow = settledNow(connection);
    SealKey key = keys.current();
    Seals seals = new Seals(key);
    byte[] previous = head.seal();
    long position = head.position();
    try (var statement =
        connection.prepareStatement(
            "select "
                + AuditEntry.COLUMNS
                + """
                from audit_entry e where number > ?
                and not exists (select from audit_seal s where s.entry = e.number) order by number
                """)) {
      statement.setLong(1, settled);
      statement.setFetchSize(AT_ONCE);
      List<Long> entries = new ArrayList<>();
      List<byte[]> made = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          AuditEntry entry = AuditEntry.read(row);
          previous = seals.seal(previous, ++position, settledNow, entry, Seals.BY_DIGEST);
          entries.add(entry.number());
          made.add(previous);
          if (entries.size() == AT_ONCE) {
            write(connection, position, settledNow, key, entries, made);
          }
        }
      }
      write(connection, position, settledNow, key, entries, made);
    }
    settled = settledNow;
    return position - head.position();
  }

  private static void write(
      Connection connection,
      long last,
      long settled,
      SealKey key,
      List<Long> entries,
      List<byte[]> made)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into audit_seal (position, entry, settled, key_name, seal, form)
            select ? + n, entry, ?, ?, seal, ?
            from unnest(?::bigint[], ?::bytea[]) with ordinality as sealed (entry, seal, n)
            """)) {
      statement.setLong(1, last - entries.size());
      statement.setLong(2, settled);
      statement.setString(3, key.name());
      statement.setInt(4, Seals.BY_DIGEST);
      statement.setArray(5, connection.createArrayOf("bigint", entries.toArray()));
      statement.setArray(6, connection.createArrayOf("bytea", made.toArray(byte[][]::new)));
      statement.executeUpdate();
    }
    entries.clear();
    made.clear();
  }

  /** Up to where no entry can appear any more, once all that this look sees are sealed. */
  private long settledNow(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint,
                  (select coalesce(max(number), 0) from audit_entry)
                from pg_current_snapshot() s
                """)) {
      row.next();
      long oldestRunning = row.getLong(1);
      Mark last = marks.peekLast();
      if (row.getLong(3) > (last == null ? settled : last.number())) {
        marks.addLast(new Mark(row.getLong(3), row.getLong(2)));
      }
      long now = settled;
      for (Mark mark = marks.peek();
          mark != null && mark.before() <= oldestRunning;
          mark = marks.peek()) {
        now = Math.max(now, mark.number());
        marks.remove();
      }
      return now;
    }
  }

  private static Head head(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select position, seal, settled from audit_seal order by position desc limit 1")) {
      return row.next()
          ? new Head(row.getLong(1), row.getBytes(2), row.getLong(3))
          : new Head(0, Seals.NONE, 0);
    }
  }

  /**
   * Once after each start: a chain that was cut or rebuilt meanwhile is not gone on with. The empty
   * chain is anchored before the first seal, so that no chain is without an anchor.
   */
  private void compare(Connection connection, Head head) throws SQLException, IOException {
    if (compared) {
      return;
    }
    Anchors.Anchor anchor = anchors.last();
    if (anchor == null) {
      if (head.position() > 0) {
        throw new ChainBroken("there is a chain, and no head of it was anchored here");
      }
      anchors.add(0, Seals.NONE, clock.instant());
    } else if (!Arrays.equals(anchor.seal(), sealAt(connection, anchor.position()))) {
      throw new ChainBroken("the chain is not the one that was anchored");
    } else if (anchor.position() < head.position()) {
      unanchored = head;
    }
    compared = true;
  }

  private static byte @Nullable [] sealAt(Connection connection, long position)
      throws SQLException {
    if (position == 0) {
      return Seals.NONE;
    }
    try (var statement =
        connection.prepareStatement("select seal from audit_seal where position = ?")) {
      statement.setLong(1, position);
      try (var row = statement.executeQuery()) {
        return row.next() ? row.getBytes(1) : null;
      }
    }
  }
}
