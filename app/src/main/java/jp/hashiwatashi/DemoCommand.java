package jp.hashiwatashi;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demo}: the web application with made-up registers, in a folder of its own. */
@Command
final class DemoCommand implements Callable<Integer> {

  @Mixin private final ServerOptions options = new ServerOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    return new WebStart(options, "hashiwatashi-demo", command)
        .run(
            context -> context.getBean(DemoLoading.class).load(),
            """
            見本の求職者 2,000人と求人 15,000件が入っています。人も会社もすべて架空です。試してみてください：
              1. 「人」から一人を選ぶと、その人に合う求人が理由つきで20件並びます。
              2. 重みを動かすと、並びがその場で変わります。「なぜ出ないか」も見られます。
              3. 「例」で絞ると、ガイドの出向事例7件と、閉院する病院の45人が見られます。
            Try it: open a person to see the 20 best openings with reasons; all records are made up.\
            """);
  }
}
