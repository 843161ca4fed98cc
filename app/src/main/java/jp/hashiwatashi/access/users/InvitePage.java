package jp.hashiwatashi.access.users;

import java.util.List;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * A user who is not there yet.
 *
 * @param grantable roles that the one at work may grant
 */
public record InvitePage(Invitation typed, List<String> grantable, List<FieldFault> faults)
    implements Page, Faulty {}
