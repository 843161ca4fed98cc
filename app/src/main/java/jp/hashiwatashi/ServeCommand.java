package jp.hashiwatashi;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code serve}: the web application on registers of one's own, which start empty. There is no screen
 * to enter or import records yet: tables are matched with {@code match} and {@code place}, and the
 * screens are tried with {@code demo}.
 */
@Command
final class ServeCommand implements Callable<Integer> {

  @Mixin private final ServerOptions options = new ServerOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    return new WebStart(options, "hashiwatashi", command)
        .run(
            context -> {},
            """
            新しいリンクは hashiwatashi sign-in-link で出せます。
            Hashiwatashi is running; open the link above to sign in (once, within 15 minutes).\
            """);
  }
}
