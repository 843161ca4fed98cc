package jp.hashiwatashi.access.signin;

import java.util.List;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;

/**
 * Where an invitation leads: a password is chosen.
 *
 * @param name of the account
 */
public record NewPasswordPage(String name, List<FieldFault> faults) implements Page, Faulty {}
