package jp.hashiwatashi;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: the web application on registers of one's own, which start empty. */
@Command
final class ServeCommand implements Callable<Integer> {

  @Mixin private final ServerOptions options = new ServerOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    return new WebStart(options, "hashiwatashi", command)
        .run(
            context -> {},
            false,
            """
            サインインできない人のリンクは hashiwatashi sign-in-link --as 名前 で出せます（登録のある人だけ）。\
            """);
  }
}
