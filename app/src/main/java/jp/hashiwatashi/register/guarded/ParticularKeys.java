package jp.hashiwatashi.register.guarded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.sealing.KeyExchange;
import jp.hashiwatashi.shared.sealing.KeyRing;
import jp.hashiwatashi.shared.sealing.SealBroken;

/** The key of what needs particular care, exchanged. */
public final class ParticularKeys implements KeyExchange.Rows {

  private static final int LOCK = 30_311;

  static final String BEFORE_SEALING = KeyExchange.beforeSealing(LOCK);

  private final ParticularSeal seal;

  private ParticularKeys(KeyRing ring) {
    this.seal = new ParticularSeal(ring);
  }

  /**
   * @param connection of the application's role, for nobody else
   * @param folder of keys
   */
  public static KeyExchange exchange(Connection connection, Path folder) throws SQLException {
    KeyRing ring = KeyRing.in(folder.resolve(ParticularSeal.FILE));
    return new KeyExchange(connection, ring, new ParticularKeys(ring));
  }

  @Override
  public String called() {
    return "特に配慮が要る情報";
  }

  @Override
  public int lock() {
    return LOCK;
  }

  @Override
  public long left(Connection connection, byte[] head) throws SQLException {
    return KeyExchange.count(connection, "select count_particulars_not_under(?)", head);
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares it
  private record Sealed(String person, ParticularKind kind, byte[] sealed) {}

  @Override
  public int some(Connection connection, byte[] head, int most) throws SQLException {
    List<Sealed> some = new ArrayList<>();
    try (var statement =
        connection.prepareStatement(
            "select person_id, kind, sealed from particulars_not_under(?, ?)")) {
      statement.setBytes(1, head);
      statement.setInt(2, most);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          var kind = ParticularKind.valueOf(row.getString(2));
          some.add(new Sealed(row.getString(1), kind, row.getBytes(3)));
        }
      }
    }
    try (var statement =
        connection.prepareStatement(
            "update guarded_particular set sealed = ? where person_id = ? and kind = ?")) {
      for (Sealed one : some) {
        statement.setBytes(1, seal.seal(opened(one), one.person(), one.kind()));
        statement.setString(2, one.person());
        statement.setString(3, one.kind().name());
        statement.executeUpdate();
      }
    }
    return some.size();
  }

  private String opened(Sealed one) {
    try {
      return seal.open(one.sealed(), one.person(), one.kind());
    } catch (SealBroken broken) {
      throw new SealBroken(one.person() + " " + one.kind(), broken);
    }
  }

  @Override
  public void nothingOlderIsLeft() {
    // there was nothing before the ring
  }
}
