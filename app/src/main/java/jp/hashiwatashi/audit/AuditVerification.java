package jp.hashiwatashi.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.audit.AuditFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the whole trail: whether each entry is as it was sealed, each seal follows from the one
 * before, none is missing or too many, and every head that was anchored is still there. The program may
 * be running beside it.
 */
public final class AuditVerification {

  static final String KEYS = "keys";
  static final String ANCHORS = "anchors";

  private static final int AT_ONCE = 10_000;
  private static final int MOST_TOLD = 100;

  private record Sealed(
      long position, long entry, long settled, String keyName, byte[] seal, int form) {}

  private final Connection connection;
  private final SealKeys keys;
  private final Map<String, Seals> seals = new HashMap<>();
  private final List<AuditFinding> findings = new ArrayList<>();
  private final AnchorComparison anchors;
  private long count;
  private byte[] previous = Seals.NONE;
  private long position;
  private long looked = Long.MIN_VALUE;
  private long settled;

  private AuditVerification(Connection connection, SealKeys keys, AnchorComparison anchors) {
    this.connection = connection;
    this.keys = keys;
    this.anchors = anchors;
  }

  /**
   * Verifies all there is at this moment.
   *
   * @param connection to the database as the application's role, for this alone
   * @param folder of keys and anchors
   * @param anchors the file of anchors to compare with, such as a copy that is kept elsewhere; null for
   *     the folder's own
   */
  public static AuditReport run(Connection connection, Path folder, @Nullable Path anchors)
      throws SQLException, IOException {
    // How far the anchors have come before the moment of the database that is looked at.
    try (var comparison =
        AnchorComparison.open(anchors == null ? folder.resolve(ANCHORS) : anchors)) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try (var statement = connection.createStatement()) {
        statement.execute("select set_config('hashiwatashi.job', 'audit', true)");
      }
      var verification = new AuditVerification(connection, keys(folder), comparison);
      AuditReport report = verification.report();
      connection.rollback();
      return report;
    }
  }

  private static SealKeys keys(Path folder) throws IOException {
    Path file = folder.resolve(KEYS);
    return Files.exists(file) ? FileSealKeys.in(file) : SealKeys.NONE;
  }

  private AuditReport report() throws SQLException, IOException {
    for (List<Sealed> some = next(); !some.isEmpty(); some = next()) {
      look(some);
    }
    anchors.end(position, this::tell);
    tellAdded();
    tellErased();
    return new AuditReport(sealed(), pending(), findings, count);
  }

  private void tell(Kind kind, long at, long number, String more) {
    count++;
    if (findings.size() < MOST_TOLD) {
      findings.add(new AuditFinding(kind, at, number, more));
    }
  }

  private List<Sealed> next() throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select position, entry, settled, key_name, seal, form from audit_seal
            where position > ? order by position limit ?
            """)) {
      statement.setLong(1, looked);
      statement.setInt(2, AT_ONCE);
      List<Sealed> some = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          some.add(
              new Sealed(
                  row.getLong(1),
                  row.getLong(2),
                  row.getLong(3),
                  row.getString(4),
                  row.getBytes(5),
                  row.getInt(6)));
        }
      }
      return some;
    }
  }

  private void look(List<Sealed> some) throws SQLException, IOException {
    Map<Long, AuditEntry> entries = entries(some);
    for (Sealed one : some) {
      if (one.position() != position + 1) {
        tell(Kind.SEALS_MISSING, position + 1, 0, "%dまで".formatted(one.position() - 1));
      }
      look(one, entries.get(one.entry()));
      position = one.position();
      looked = position;
      previous = one.seal();
      settled = Math.max(settled, one.settled());
      anchors.pass(position, previous, this::tell);
    }
  }

  private void look(Sealed one, @Nullable AuditEntry entry) {
    SealKey key = keys.named(one.keyName());
    if (entry == null) {
      tell(Kind.REMOVED, one.position(), one.entry(), "");
    } else if (key == null) {
      tell(Kind.KEY_UNKNOWN, one.position(), one.entry(), one.keyName());
    } else {
      byte[] due =
          seals
              .computeIfAbsent(key.name(), name -> new Seals(key))
              .seal(previous, one.position(), one.settled(), entry, one.form());
      if (!Arrays.equals(due, one.seal())) {
        tell(
            Kind.CHANGED,
            one.position(),
            one.entry(),
            "%s %s %s".formatted(entry.at(), entry.register(), entry.recordId()));
      }
    }
  }

  private Map<Long, AuditEntry> entries(List<Sealed> some) throws SQLException {
    Map<Long, AuditEntry> entries = new TreeMap<>();
    try (var statement =
        connection.prepareStatement(
            "select " + AuditEntry.COLUMNS + " from audit_entry where number = any (?)")) {
      statement.setArray(
          1, connection.createArrayOf("bigint", some.stream().map(Sealed::entry).toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          AuditEntry entry = AuditEntry.read(row);
          if (entries.put(entry.number(), entry) != null) {
            tell(Kind.ADDED, 0, entry.number(), "同じ番号の記録が二つあります");
          }
        }
      }
    }
    return entries;
  }

  private static final String UNSEALED =
      """
       from audit_entry e
      where not exists (select from audit_seal s where s.entry = e.number) and number \
      """;

  /** Entries from before the head that are not in the chain. */
  private void tellAdded() throws SQLException {
    try (var statement =
        connection.prepareStatement("select number" + UNSEALED + "<= ? order by number")) {
      statement.setLong(1, settled);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          tell(Kind.ADDED, 0, row.getLong(1), "");
        }
      }
    }
  }

  /** Entries whose contents are gone without one after them that says so of the person. */
  private void tellErased() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select e.number from audit_entry e
                where e.contents is not null and not exists (
                  select from audit_entry x
                  where x.kind = 'ERASED' and x.number > e.number
                    and (x.register = e.register and x.record_id = e.record_id
                      or x.register = 'people' and x.record_id = e.person_id))
                order by e.number
                """)) {
      while (row.next()) {
        tell(Kind.ERASED, 0, row.getLong(1), "");
      }
    }
  }

  private long pending() throws SQLException {
    try (var statement = connection.prepareStatement("select count(*)" + UNSEALED + "> ?")) {
      statement.setLong(1, settled);
      return single(statement.executeQuery());
    }
  }

  private long sealed() throws SQLException {
    try (var statement = connection.prepareStatement("select count(*) from audit_seal")) {
      return single(statement.executeQuery());
    }
  }

  private static long single(ResultSet rows) throws SQLException {
    try (rows) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
