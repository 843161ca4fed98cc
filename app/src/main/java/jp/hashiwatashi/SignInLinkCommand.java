package jp.hashiwatashi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.ActingDataSource;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.access.SignInName;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.Login;
import jp.hashiwatashi.shared.background.SystemWork;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sign-in-link}: a new link into a web application that is running. */
@Command
final class SignInLinkCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--as",
      paramLabel = "NAME",
      defaultValue = SignInName.USUAL,
      converter = NameArgument.class)
  private String name = SignInName.USUAL;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    LoggingSystem.get(SignInLinkCommand.class.getClassLoader()).beforeInitialize();
    Path folder = database.folder();
    Optional<Login> login = database.running();
    if (login.isEmpty() || !Files.exists(folder.resolve("address"))) {
      command
          .commandLine()
          .getErr()
          .println(
              """
              このフォルダーで動いている Hashiwatashi がありません：%s
              demo や --data で始めた場合は、同じフォルダーを --data で指定してください（demo の標準は %s）。\
              """
                  .formatted(folder, DataFolder.usual("hashiwatashi-demo")));
      return 1;
    }
    var jdbc =
        JdbcClient.create(
            new ActingDataSource(
                new DriverManagerDataSource(
                    login.get().url(), login.get().user(), login.get().password())));
    if (SystemWork.as("sign-in-link", () -> new Accounts(jdbc).find(name)).isEmpty()) {
      command
          .commandLine()
          .getErr()
          .println(
              """
              この名前の利用者は登録されていません：%s
              リンクは登録のある人にだけ出します。名前を確かめるか、管理者が利用者の画面（/users）で招待してください。\
              """
                  .formatted(name));
      return 1;
    }
    String token = new SignInLinks(jdbc, Clock.systemUTC()).make(name);
    command
        .commandLine()
        .getOut()
        .println(Files.readString(folder.resolve("address")) + SignInLinks.path(token));
    return 0;
  }
}
