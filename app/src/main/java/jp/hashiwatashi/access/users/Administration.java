package jp.hashiwatashi.access.users;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.signin.ApiTokens;
import jp.hashiwatashi.access.signin.Sessions;
import jp.hashiwatashi.access.users.User.Grant;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Invites, appoints, ends and disables: an administrator of the headquarters everybody, the manager of an
 * office its consultants and managers. What it refuses, the database refuses too.
 */
@Component
class Administration {

  /** The same role with other limits, whose place a grant takes that waits for its confirmation. */
  private static final String REPLACED =
      """
      confirmed_at is not null and (account_id, principal, standing_scope(principal, scope)) = (
        select w.account_id, w.principal, standing_scope(w.principal, w.scope) from appointment w
        where w.id = :id and w.confirmed_at is null and w.ended_at is null)
      """;

  private final UserStore users;
  private final Accounts accounts;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final SignedIn signedIn;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  Administration(
      UserStore users,
      Accounts accounts,
      Sessions sessions,
      ApiTokens tokens,
      SignedIn signedIn,
      JdbcClient jdbc,
      TransactionOperations transaction) {
    this.users = users;
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.signedIn = signedIn;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Which roles the one at work may grant at all. */
  List<Principal> grantable() {
    return isOfHeadquarters()
        ? List.of(Principal.values())
        : List.of(Principal.CONSULTANT, Principal.OFFICE_MANAGER);
  }

  private boolean isOfHeadquarters() {
    return accounts.mine().contains(Principal.HQ_ADMINISTRATOR);
  }

  /** Offices whose users the one at work administers; not asked for at the headquarters. */
  private List<String> managed() {
    return jdbc.sql("select unnest(current_setting('hashiwatashi.managed', true)::text[])")
        .query((row, number) -> row.getString(1))
        .list();
  }

  private boolean isForMe(Principal principal, String scope) {
    return isOfHeadquarters() || grantable().contains(principal) && managed().contains(scope);
  }

  /**
   * Makes an account and grants it its first role, which counts when somebody else has confirmed it.
   *
   * @param email empty for none
   * @param personKey number of staff in its organisation; empty for none
   * @return the account's number; empty when the name is taken, or looks like one that is
   */
  Optional<Long> invite(String name, String email, String personKey, Role role) {
    if (!isForMe(role.principal(), role.scope())) {
      return Optional.empty();
    }
    String me = signedIn.name();
    return written(() -> {
      Optional<Long> made =
          jdbc.sql(
                  """
                  insert into account (name, email, person_key, made_by)
                  values (:name, nullif(:email, ''), nullif(:key, ''), :me)
                  on conflict do nothing returning id
                  """)
              .param("name", name)
              .param("email", email)
              .param("key", personKey)
              .param("me", me)
              .query(Long.class)
              .optional();
      made.ifPresent(id -> insert(id, role, me));
      return made;
    });
  }

  /**
   * Grants an account one more role, or other limits to one that it has, which take the place of those
   * before when somebody else has confirmed them.
   */
  Optional<Refusal> grant(User user, Role role) {
    String me = signedIn.name();
    if (!isForMe(role.principal(), role.scope())) {
      return Optional.of(Refusal.NOT_YOURS);
    }
    Optional<Refusal> refusal =
        refusalOfGrant(user.id(), me).or(() -> refusalOfRole(user.id(), role));
    if (refusal.isPresent()) {
      return refusal;
    }
    int granted = written(() -> insert(user.id(), role, me));
    return granted == 1 ? Optional.empty() : Optional.of(Refusal.ALREADY);
  }

  /** Nothing where the very same holds already, or one of the same scope waits for a second person. */
  private int insert(long account, Role role, String me) {
    return jdbc.sql(
            """
            insert into appointment (account_id, principal, scope, establishments, through, granted_by)
            select :account, :principal, :scope, :establishments::text[], :through, :me
            where not exists (
              select from appointment p where p.account_id = :account and p.principal = :principal
                and p.scope = :scope and p.ended_at is null and p.establishments = :establishments::text[]
                and p.through is not distinct from :through)
            on conflict do nothing
            """)
        .param("account", account)
        .param("principal", role.principal().name())
        .param("scope", role.scope())
        .param("establishments", role.establishments().toArray(String[]::new))
        .param("through", role.through(), Types.DATE)
        .param("me", me)
        .update();
  }

  /** What waits for a second person, of users whom the one at work sees. */
  static List<Grant> waiting(List<User> seen) {
    return seen.stream()
        .filter(user -> user.disabledAt() == null)
        .flatMap(user -> user.grants().stream())
        .filter(grant -> !grant.isConfirmed())
        .toList();
  }

  /** Why the one at work may not be the second person for a grant; empty when nothing is against it. */
  Optional<Refusal> refusalOfConfirmation(Grant grant) {
    if (!isForMe(grant.principal(), grant.scope())) {
      return Optional.of(Refusal.NOT_YOURS);
    }
    return jdbc.sql("select refusal_of_confirmation(:account, :maker, :me)")
        .param("account", grant.account())
        .param("maker", grant.grantedBy())
        .param("me", signedIn.name())
        .query((row, number) -> Optional.ofNullable(row.getString(1)).map(Refusal::valueOf))
        .single()
        .or(() -> refusalOfRole(grant.account(), Role.of(grant)));
  }

  /** Why an account may not have such a role, whoever grants it. */
  private Optional<Refusal> refusalOfRole(long account, Role role) {
    return jdbc.sql("select refusal_of_role(:account, :principal, :scope, :establishments::text[])")
        .param("account", account)
        .param("principal", role.principal().name())
        .param("scope", role.scope())
        .param("establishments", role.establishments().toArray(String[]::new))
        .query((row, number) -> Optional.ofNullable(row.getString(1)).map(Refusal::valueOf))
        .single();
  }

  /** Confirms what another person has granted. */
  Optional<Refusal> confirm(long id) {
    Optional<Grant> grant = users.grant(id);
    if (grant.isEmpty()) {
      return Optional.of(Refusal.GONE);
    }
    Optional<Refusal> refusal = refusalOfConfirmation(grant.get());
    if (refusal.isPresent()) {
      return refusal;
    }
    String me = signedIn.name();
    int confirmed =
        written(() -> {
          endAll(REPLACED, "id", id, me);
          return jdbc.sql(
                  """
                  update appointment set confirmed_by = :me, confirmed_at = now()
                  where id = :id and confirmed_by is null and ended_at is null
                  """)
              .param("me", me)
              .param("id", id)
              .update();
        });
    return confirmed == 1 ? Optional.empty() : Optional.of(Refusal.GONE);
  }

  /** Ends a grant, confirmed or not. */
  Optional<Refusal> end(long id) {
    Optional<Grant> grant = users.grant(id);
    if (grant.isEmpty()) {
      return Optional.of(Refusal.GONE);
    }
    String me = signedIn.name();
    if (!isForMe(grant.get().principal(), grant.get().scope())) {
      return Optional.of(Refusal.NOT_YOURS);
    }
    Optional<Refusal> refusal = refusalOfGrant(grant.get().account(), me);
    if (refusal.isEmpty()) {
      written(() -> endAll("id = :id", "id", id, me));
    }
    return refusal;
  }

  private int endAll(String which, String parameter, long value, String me) {
    return jdbc.sql(
            "update appointment set ended_by = :me, ended_at = now() where ended_at is null and "
                + which)
        .param("me", me)
        .param(parameter, value)
        .update();
  }

  /** Disables an account for good: its roles end, and its sessions at once. */
  Optional<Refusal> disable(User user) {
    Optional<Refusal> refusal = refusalOfTouching(user);
    if (refusal.isPresent()) {
      return refusal;
    }
    String me = signedIn.name();
    written(() -> {
      endAll("account_id = :account", "account", user.id(), me);
      return jdbc.sql(
              """
              update account set disabled_at = now(), disabled_by = :me
              where id = :id and disabled_at is null
              """)
          .param("me", me)
          .param("id", user.id())
          .update();
    });
    sessions.endAll(user.name());
    return Optional.empty();
  }

  /** Lets somebody back in, who has no role until one is granted anew. */
  Optional<Refusal> enable(User user) {
    Optional<Refusal> refusal =
        isOfHeadquarters()
            ? refusalOfGrant(user.id(), signedIn.name())
            : Optional.of(Refusal.NOT_YOURS);
    if (refusal.isEmpty()) {
      written(() ->
          jdbc.sql("update account set disabled_at = null, disabled_by = null where id = :id")
              .param("id", user.id())
              .update());
    }
    return refusal;
  }

  /** Ends somebody's sessions. */
  Optional<Refusal> endSessions(User user) {
    Optional<Refusal> refusal = refusalOfTouching(user);
    if (refusal.isEmpty()) {
      sessions.endAll(user.name());
    }
    return refusal;
  }

  /** Ends one of somebody's tokens. */
  Optional<Refusal> endToken(User user, long token) {
    Optional<Refusal> refusal = refusalOfTouching(user);
    if (refusal.isEmpty()) {
      tokens.end(user.name(), token, signedIn.name());
    }
    return refusal;
  }

  /** Takes away a second factor that was lost; the next sign-in by password sets up another. */
  Optional<Refusal> forgetSecondFactor(User user) {
    Optional<Refusal> refusal = refusalOfTouching(user);
    if (refusal.isEmpty()) {
      String me = signedIn.name();
      written(() -> {
        jdbc.sql("delete from recovery_code where account_id = :id")
            .param("id", user.id())
            .update();
        return jdbc.sql(
                """
                update credential set second_factor = null, second_factor_set_at = null,
                  second_factor_offered = null, handed_over_by = :me where account_id = :id
                """)
            .param("me", me)
            .param("id", user.id())
            .update();
      });
      sessions.endAll(user.name());
    }
    return refusal;
  }

  /**
   * Why the one at work may not touch an account as a whole: it is the own, or somebody else administers a
   * role of it too, whether the one at work sees that role or not.
   */
  Optional<Refusal> refusalOfTouching(User user) {
    boolean mine = isOfHeadquarters() || users.isWhollyOf(user.id(), managed());
    return mine ? refusalOfGrant(user.id(), signedIn.name()) : Optional.of(Refusal.NOT_YOURS);
  }

  private Optional<Refusal> refusalOfGrant(long account, String me) {
    return jdbc.sql("select refusal_of_grant(:account, :me)")
        .param("account", account)
        .param("me", me)
        .query((row, number) -> Optional.ofNullable(row.getString(1)).map(Refusal::valueOf))
        .single();
  }

  /** In the name of the one at work, where the rules above were asked: rows beyond the own are reached. */
  private <T> T written(Supplier<T> write) {
    return SystemWork.onBehalf(
        signedIn.name(), "users", () -> transaction.execute(status -> write.get()));
  }
}
