package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.hashiwatashi.access.signin.SignInKeys;
import jp.hashiwatashi.register.guarded.ParticularKeys;
import jp.hashiwatashi.shared.sealing.KeyExchange;
import jp.hashiwatashi.shared.sealing.SealBroken;
import picocli.CommandLine.Command;

/** {@code keys rotate} and {@code keys retire}. */
@Command
final class KeysCommand extends DatabaseTask {

  private static final int AT_ONCE = 200;

  KeysCommand() {
    super("rotate", "retire");
  }

  @Override
  int run(Connection connection, Path folder) throws IOException, SQLException {
    Path keys = folder.resolve("keys");
    for (KeyExchange one :
        List.of(ParticularKeys.exchange(connection, keys), SignInKeys.exchange(connection, keys))) {
      if (!(is("rotate") ? rotate(one) : retire(one))) {
        return 1;
      }
    }
    if (is("rotate")) {
      tell(
          """
          前の鍵で封じたものは、もうデータベースにありません。
          前に取った控えは、その時の鍵を自分の中に持っています。新しい控えを取ってから、hashiwatashi keys retire で前の鍵を消せます。\
          """);
    }
    return 0;
  }

  private boolean rotate(KeyExchange one) throws SQLException {
    long left = one.left();
    if (left > 0) {
      tell("%s： 前に止まったところから続けます（鍵 %d、残り %,d 件）。".formatted(one.called(), one.newest(), left));
    } else {
      tell("%s： 新しい鍵 %d を作りました。".formatted(one.called(), one.renew()));
    }
    long sealed = 0;
    try {
      for (int some = one.some(AT_ONCE); some > 0; some = one.some(AT_ONCE)) {
        sealed += some;
      }
    } catch (SealBroken broken) {
      complain(
          """
          %s： 封を開けられない値があるため、%,d 件を封じ直したところで止めました（%s）。
          鍵が欠けているか、値が書き換えられています。控えから鍵か値を戻してから、もう一度実行してください。前の鍵は消さないでください。\
          """
              .formatted(one.called(), sealed, broken.getMessage()));
      return false;
    }
    tell("  %,d 件を封じ直しました。".formatted(sealed));
    return true;
  }

  private boolean retire(KeyExchange one) throws SQLException, IOException {
    int keys = one.keys();
    if (!one.retire()) {
      complain(
          "%s： 前の鍵で封じた値が残っているため、鍵を消しませんでした。先に hashiwatashi keys rotate を実行してください。"
              .formatted(one.called()));
      return false;
    }
    tell("%s： 鍵 %d だけを残しました（消した鍵 %,d）。".formatted(one.called(), one.newest(), keys - 1));
    return true;
  }
}
