package jp.hashiwatashi.access.users;

import java.util.List;
import jp.hashiwatashi.access.signin.ApiToken;
import jp.hashiwatashi.access.signin.Sessions;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * One user.
 *
 * @param byMail whether an invitation can be mailed
 * @param grantable roles that the one at work may grant
 * @param typed what was typed of a grant
 * @param untouchable why the account as a whole may not be touched; empty when it may
 * @param refused why what was just asked for was not done; empty for nothing
 */
public record UserPage(
    User user,
    List<Sessions.Open> sessions,
    List<ApiToken> tokens,
    boolean byMail,
    List<String> grantable,
    Invitation typed,
    String untouchable,
    String refused,
    List<FieldFault> faults)
    implements Page, Faulty {}
