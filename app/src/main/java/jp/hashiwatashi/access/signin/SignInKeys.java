package jp.hashiwatashi.access.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.sealing.KeyExchange;
import jp.hashiwatashi.shared.sealing.KeyRing;
import jp.hashiwatashi.shared.sealing.SealBroken;
import org.jspecify.annotations.Nullable;

/** The key of authenticators' seeds, exchanged. */
public final class SignInKeys implements KeyExchange.Rows {

  private static final int LOCK = 25_051;

  static final String BEFORE_SEALING = KeyExchange.beforeSealing(LOCK);

  private static final String LEFT =
      """
      from credential
      where substring(second_factor from 1 for 4) <> ?
        or substring(second_factor_offered from 1 for 4) <> ?
      """;

  private final Path before;
  private final KeyFileSealing sealing;

  private SignInKeys(KeyRing ring, Path before) throws IOException {
    this.before = before;
    this.sealing = new KeyFileSealing(ring, before);
  }

  /**
   * @param connection of the application's role, for nobody else
   * @param folder of keys
   */
  public static KeyExchange exchange(Connection connection, Path folder)
      throws SQLException, IOException {
    KeyRing ring = KeyRing.in(folder.resolve(KeyFileSealing.FILE));
    return new KeyExchange(
        connection, ring, new SignInKeys(ring, folder.resolve(KeyWithoutNumber.FILE)));
  }

  @Override
  public String called() {
    return "認証アプリの登録";
  }

  @Override
  public int lock() {
    return LOCK;
  }

  @Override
  public long left(Connection connection, byte[] head) throws SQLException {
    return KeyExchange.count(connection, "select count(*) " + LEFT, head, head);
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares it
  private record Seeds(long account, byte @Nullable [] kept, byte @Nullable [] offered) {}

  @Override
  public int some(Connection connection, byte[] head, int most) throws SQLException {
    List<Seeds> some = new ArrayList<>();
    try (var statement =
        connection.prepareStatement(
            "select account_id, second_factor, second_factor_offered "
                + LEFT
                + " order by account_id limit ? for update")) {
      statement.setBytes(1, head);
      statement.setBytes(2, head);
      statement.setInt(3, most);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          some.add(new Seeds(row.getLong(1), row.getBytes(2), row.getBytes(3)));
        }
      }
    }
    try (var statement =
        connection.prepareStatement(
            """
            update credential set second_factor = ?, second_factor_offered = ? where account_id = ?
            """)) {
      for (Seeds one : some) {
        set(statement, 1, one.account(), one.kept());
        set(statement, 2, one.account(), one.offered());
        statement.setLong(3, one.account());
        statement.executeUpdate();
      }
    }
    return some.size();
  }

  private void set(PreparedStatement statement, int index, long account, byte @Nullable [] sealed)
      throws SQLException {
    String about = Known.about(account);
    try {
      statement.setBytes(
          index, sealed == null ? null : sealing.seal(sealing.open(sealed, about), about));
    } catch (SealBroken broken) {
      throw new SealBroken(about, broken);
    }
  }

  @Override
  public void nothingOlderIsLeft() throws IOException {
    Files.deleteIfExists(before);
  }
}
