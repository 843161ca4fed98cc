package jp.hashiwatashi.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.background.SystemWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The beginning of an installation, while it has no administrator: no password is there by itself. */
@Component
public final class SetUp {

  /** Where its link leads. */
  public static final String PATH = "/set-up";

  private static final String JOB = "set-up";

  private final Accounts accounts;
  private final SignInLinks links;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  SetUp(Accounts accounts, SignInLinks links, JdbcClient jdbc, TransactionOperations transaction) {
    this.accounts = accounts;
    this.links = links;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /**
   * One of the first users.
   *
   * @param known e-mail address or number of staff, by which two accounts of one person are told
   */
  public record First(String name, String known, Principal principal, String scope) {}

  /** Whether nobody administers users yet. */
  public boolean isNeeded() {
    return SystemWork.as(
        JOB,
        () ->
            jdbc.sql(
                    """
                    select not exists (select from appointment p join account a on a.id = p.account_id
                      where p.principal = 'HQ_ADMINISTRATOR' and p.confirmed_at is not null
                        and p.ended_at is null and a.disabled_at is null)
                    """)
                .query(Boolean.class)
                .single());
  }

  /** Where a new link leads, after the application's address. */
  public String link() {
    return PATH + "?token=" + links.makeSetUp();
  }

  /** Whether a link can still be used. */
  public boolean isOpen(String token) {
    return isNeeded() && links.isSetUp(token);
  }

  /**
   * Makes the first users, once.
   *
   * @return for each name the token of a link by which its person chooses a password; none when the link is
   *     not one any more, or there is an administrator
   */
  public Map<String, String> begin(String token, List<First> firsts) {
    return SystemWork.as(
        JOB,
        () ->
            transaction.execute(status -> {
              jdbc.sql("lock table appointment in share row exclusive mode").update();
              Map<String, String> made = new LinkedHashMap<>();
              if (isNeeded() && links.useSetUp(token)) {
                for (First first : firsts) {
                  accounts.appoint(first.name(), first.principal(), first.scope());
                  accounts.makeKnown(first.name(), first.known());
                  made.put(first.name(), links.invite(first.name(), null));
                }
              }
              return made;
            }));
  }
}
