package jp.hashiwatashi.shared.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address that may be one: something, @, a domain with a dot. Only mail that arrives proves
 * an address, so nothing more is asked; dots in a row are in use at Japanese carriers.
 */
record EmailShape() implements Shape<String> {

  private static final Pattern LOCAL = Pattern.compile("[0-9A-Za-z.!#$%&'*+/=?^_`{|}~-]{1,64}");
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?\\.)+[A-Za-z][0-9A-Za-z-]+");
  private static final String MAILTO = "mailto:";

  @Override
  public CellReading<String> read(String text) {
    String plain = withHyphens(JapaneseInput.compact(text));
    String address =
        plain.toLowerCase(Locale.ROOT).startsWith(MAILTO)
            ? plain.substring(MAILTO.length())
            : plain;
    int at = address.indexOf('@');
    if (at < 0) {
      return refused(text, "に @ がありません");
    }
    if (address.indexOf('@', at + 1) >= 0) {
      return refused(text, "に @ が二つ以上あります");
    }
    String domain = address.substring(at + 1);
    if (!LOCAL.matcher(address.substring(0, at)).matches()) {
      return refused(text, "の @ の前に、使えない文字があるか、何もありません");
    }
    if (domain.length() > 253 || !DOMAIN.matcher(domain).matches()) {
      return refused(text, "の @ の後ろが example.jp のような形ではありません");
    }
    return CellReading.of(address.substring(0, at + 1) + domain.toLowerCase(Locale.ROOT));
  }

  private static String withHyphens(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(JapaneseInput.isDash(text.charAt(i)) ? '-' : text.charAt(i));
    }
    return plain.toString();
  }

  private static CellReading<String> refused(String text, String what) {
    return CellReading.refused(
        "メールアドレス「" + Shown.of(text) + "」" + what, "hanako@example.jp の形で、一つだけ入力してください");
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String description() {
    return "メールアドレス（hanako@example.jp）";
  }

  @Override
  public String englishDescription() {
    return "mail address";
  }
}
