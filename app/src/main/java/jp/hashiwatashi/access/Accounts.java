package jp.hashiwatashi.access;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts and what they are appointed to. */
@Component
public class Accounts {

  /** Scope of a consultant of all offices of the Center, such as one of its headquarters. */
  public static final String ALL_OFFICES = "*";

  private final JdbcClient jdbc;

  public Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The number of the account of a name; empty when there is none. */
  public Optional<Long> find(String name) {
    return jdbc.sql("select id from account where name = :name")
        .param("name", name)
        .query(Long.class)
        .optional();
  }

  /** As what a connection acts that was taken for the person at work. */
  public List<Principal> mine() {
    return jdbc.sql("select unnest(current_setting('hashiwatashi.roles', true)::text[])")
        .query((row, n) -> Principal.valueOf(row.getString(1)))
        .list();
  }

  /**
   * Says by what the person of an account is known; nothing where it is known already.
   *
   * @param known e-mail address or number of staff
   */
  void makeKnown(String name, String known) {
    jdbc.sql(
            """
            update account set
              email = case when :known like '%@%' then :known end,
              person_key = case when :known not like '%@%' then :known end
            where name = :name and email is null and person_key is null
            """)
        .param("name", name)
        .param("known", known)
        .update();
  }

  /**
   * Makes an account, or finds the one of that name, and appoints it. Both eyes are the machine's
   * operator's: for a demonstration, a first set-up and tests.
   *
   * @param name of {@link SignInName}
   * @param scope as the table {@code appointment} says
   */
  @Transactional
  public void appoint(String name, Principal principal, String scope) {
    jdbc.sql("insert into account (name, made_by) values (:name, 'set-up') on conflict do nothing")
        .param("name", name)
        .update();
    jdbc.sql(
            """
            insert into appointment
              (account_id, principal, scope, granted_by, confirmed_at, confirmed_by)
            select id, :principal, :scope, 'set-up', now(), 'operator' from account where name = :name
            on conflict do nothing
            """)
        .param("name", name)
        .param("principal", principal.name())
        .param("scope", scope)
        .update();
  }
}
