package jp.hashiwatashi;

import java.util.concurrent.Callable;
import jp.hashiwatashi.access.DemoCast;
import jp.hashiwatashi.register.Registers;
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
            context -> {
              context.getBean(DemoLoading.class).load();
              context
                  .getBean(DemoCast.class)
                  .introduce(DemoPeople.of(context.getBean(Registers.class)));
            },
            true,
            """
            見本の求職者 2,000人と受入情報 15,000件が入っています。人も会社もすべて架空です。試してみてください：
              1. 最初の画面の「例から試す」で、閉院する病院の45人と、ガイドの出向事例7件が見られます。
              2. 最初の画面で担当者を選ぶと、その人の今日の仕事と新しい候補が出ます。
              3. 「求職者」の一覧で「候補を見る」を押すと、合う受入情報が上位20件、点の内訳つきで並びます。
              4. 重みを動かすと、並びがその場で変わります。「理由」は一組の条件をすべて示します。
              5. 上の番地に /demo をつけて開くと、立場の違う14人のだれとしてでも試せます（事務所の違う二人を
                 別のブラウザーで同時に、など）。上のリンクの人は、全事務所のコンサルタントです。
            Try it: the start page leads to the examples; "Candidates" beside a person shows the 20 best
            openings with their reasons; /demo lets you be any of 14 principals. All records are made up.\
            """);
  }
}
