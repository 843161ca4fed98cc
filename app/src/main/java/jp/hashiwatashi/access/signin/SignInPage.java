package jp.hashiwatashi.access.signin;

import java.util.List;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * Name and password; or, where a link leads, one button, so that a mail program that looks at the link
 * does not use it up.
 *
 * @param token of the link, empty if the person came without one
 * @param ended whether the link that was tried is used up or too old
 * @param kept whether something that was typed waits for the sign-in
 * @param name as it was typed
 * @param provided whether the provider's sign-in that was tried did not do
 * @param byMail whether a link can be mailed
 * @param byProvider whether there is a provider's sign-in
 */
public record SignInPage(
    String token,
    boolean ended,
    boolean kept,
    String name,
    boolean provided,
    boolean byMail,
    boolean byProvider,
    List<FieldFault> faults)
    implements Page, Faulty {}
