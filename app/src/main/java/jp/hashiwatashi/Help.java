package jp.hashiwatashi;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help texts: the list of subcommands, and what every subcommand's own help has in common. */
final class Help {

  private Help() {}

  /** Prints what the program is for and its subcommands, a line each. */
  static void overview(PrintWriter out, String[] names, ResourceBundle texts) {
    out.println(texts.getString("purpose"));
    out.println();
    out.println(texts.getString("synopsis") + "hashiwatashi " + texts.getString("synopsis.rest"));
    out.println();
    for (String name : names) {
      out.println("  " + name + " ".repeat(14 - name.length()) + texts.getString(name));
    }
    out.println();
    out.println(texts.getString("more"));
    out.flush();
  }

  /**
   * Gives a subcommand its texts and its {@code --help}.
   *
   * @param own the command's texts by picocli's keys: {@code usage.description}, and an option's name
   * @param common headings
   */
  static void add(CommandLine line, ResourceBundle own, ResourceBundle common) {
    CommandSpec spec = line.getCommandSpec();
    if (spec.findOption("--help") == null) {
      spec.addOption(helpOption(common));
    }
    spec.usageMessage()
        .synopsisHeading(common.getString("synopsis"))
        .descriptionHeading("%n")
        .optionListHeading("%n" + common.getString("options") + "%n")
        .parameterListHeading("%n" + common.getString("parameters") + "%n")
        .width(100);
    line.setResourceBundle(new PhraseTexts(own));
  }

  private static OptionSpec helpOption(ResourceBundle common) {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .type(boolean.class)
        .description(common.getString("help"))
        .build();
  }
}
