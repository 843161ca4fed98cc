package jp.hashiwatashi;

import java.math.BigDecimal;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import picocli.CommandLine;

/** Numbers on the command line, as people type them: any width, any dash, commas between threes. */
final class NumberArguments {

  private static final String GROUPED = "-?\\d{1,3}(,\\d{3})+";

  private NumberArguments() {}

  static void register(CommandLine line) {
    line.registerConverter(int.class, NumberArguments::whole);
    line.registerConverter(long.class, text -> Long.parseLong(plain(text)));
    line.registerConverter(BigDecimal.class, text -> new BigDecimal(plain(text)));
  }

  /**
   * @throws NumberFormatException when it is none
   */
  static int whole(String text) {
    return Integer.parseInt(plain(text));
  }

  private static String plain(String text) {
    String folded = JapaneseInput.comparable(text);
    boolean negative = !folded.isEmpty() && JapaneseInput.isDash(folded.charAt(0));
    String plain = negative ? "-" + folded.substring(1) : folded;
    return plain.matches(GROUPED) ? plain.replace(",", "") : plain;
  }
}
