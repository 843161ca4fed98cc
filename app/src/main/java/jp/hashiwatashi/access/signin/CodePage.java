package jp.hashiwatashi.access.signin;

import java.util.List;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/** Asks for the code of the authenticator, or a recovery code. */
public record CodePage(List<FieldFault> faults) implements Page, Faulty {}
