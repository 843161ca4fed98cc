package jp.hashiwatashi.access.signin;

import java.util.List;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;

/**
 * A secret to be put into an authenticator, as a picture and in letters.
 *
 * @param action where the code is sent that proves it
 * @param letters of the secret in groups of four
 * @param picture of its address
 * @param asksPassword whether the present password is asked for as well
 */
public record SecondFactorPage(
    String action, String letters, QrPicture picture, boolean asksPassword, List<FieldFault> faults)
    implements Page, Faulty {

  static SecondFactorPage of(
      String action,
      String account,
      byte[] secret,
      boolean asksPassword,
      Words words,
      List<FieldFault> faults) {
    String letters = Base32.of(secret);
    return new SecondFactorPage(
        action,
        letters.replaceAll("(.{4})(?=.)", "$1 "),
        QrPicture.ofSecret(words.text("site.name"), account, letters),
        asksPassword,
        faults);
  }
}
