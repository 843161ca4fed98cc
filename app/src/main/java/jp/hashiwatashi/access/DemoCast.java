package jp.hashiwatashi.access;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The made-up people as whom a demonstration can be tried. Outside of a demonstration there are none: nothing but
 * the command that loads its registers introduces them.
 */
@Component
public class DemoCast {

  /**
   * One of them.
   *
   * @param name of the account
   * @param scope as the account is appointed
   * @param elsewhere a consultant of another office than the rest
   */
  public record Role(String name, Principal principal, String scope, boolean elsewhere) {

    /** The end of the keys of the texts that say what to try. */
    public String key() {
      return elsewhere ? "ELSEWHERE" : principal.name();
    }
  }

  private final Accounts accounts;
  private volatile List<Role> roles = List.of();

  DemoCast(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Makes their accounts. */
  public void introduce(List<Role> some) {
    some.forEach(role -> accounts.appoint(role.name(), role.principal(), role.scope()));
    roles = List.copyOf(some);
  }

  List<Role> roles() {
    return roles;
  }
}
