package jp.hashiwatashi.access.signin;

import java.util.List;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * What belongs to a person's own sign-in.
 *
 * @param roles in words
 * @param recoveryCodes how many are not used yet
 * @param sessions open now
 * @param here which of them this page is of
 * @param tokens of programs of one's own
 * @param done what has just been done: a key of its text's end; empty for nothing
 */
public record AccountPage(
    String name,
    List<String> roles,
    boolean hasPassword,
    boolean hasSecondFactor,
    boolean needsSecondFactor,
    int recoveryCodes,
    List<Sessions.Open> sessions,
    String here,
    List<ApiToken> tokens,
    String done,
    List<FieldFault> faults)
    implements Page, Faulty {}
