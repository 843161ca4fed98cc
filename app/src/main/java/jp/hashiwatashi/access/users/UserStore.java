package jp.hashiwatashi.access.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.users.User.Grant;
import jp.hashiwatashi.access.users.User.Subject;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts and grants, as the database shows them to whoever is at work. */
@Component
class UserStore {

  private static final String GRANTS =
      """
      select p.id, p.account_id, a.name, p.principal, p.scope, p.granted_at, p.granted_by, p.confirmed_by,
        p.through, coalesce(p.through < today_in_japan(), false) as over,
        p.confirmed_at is null and exists (
          select from appointment o left join lateral named_for_appointment(o.principal, o.scope) s on true
          where (o.account_id, o.principal, coalesce(s.id, o.scope)) = (p.account_id, p.principal, coalesce(n.id, p.scope))
            and o.confirmed_at is not null and o.ended_at is null) as replaces,
        n.id is not null as found, coalesce(n.name, '') as subject, coalesce(n.decade, 0) as decade,
        coalesce(n.municipality, '') as municipality, coalesce(n.office, '') as office,
        p.establishments as limits,
        array(select coalesce(e.name, '') from unnest(p.establishments) with ordinality as l (id, place)
          left join lateral establishments_for_appointment(p.scope, array[l.id]) e on true
          order by l.place) as limits_named
      from appointment p join account a on a.id = p.account_id
        left join lateral named_for_appointment(p.principal, p.scope) n on true
      where p.ended_at is null
      """;

  /** How they sign in is nobody's to see but their own: of whom one sees, the program says this much. */
  private static final String USERS =
      """
      select a.id, a.name, a.email, a.disabled_at, c.password is not null as has_password,
        c.second_factor is not null as has_second_factor,
        (select max(s.at) from sign_in s where s.account_id = a.id and not s.refused and s.how <> 'TOKEN') as last_in
      from account a left join credential c on c.account_id = a.id
      where a.id in (:seen)
      """;

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  UserStore(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /** Everybody whom the one at work may see, by name. */
  List<User> all() {
    Map<Long, List<Grant>> grants =
        jdbc.sql(GRANTS + "order by p.id").query((row, number) -> grant(row)).list().stream()
            .collect(Collectors.groupingBy(Grant::account));
    return users(
        jdbc.sql("select id from account").query((row, number) -> row.getLong(1)).list(), grants);
  }

  Optional<User> find(long id) {
    List<Grant> grants =
        jdbc.sql(GRANTS + "and p.account_id = :id order by p.id")
            .param("id", id)
            .query((row, number) -> grant(row))
            .list();
    List<Long> seen =
        jdbc.sql("select id from account where id = :id")
            .param("id", id)
            .query((row, number) -> row.getLong(1))
            .list();
    return users(seen, Map.of(id, grants)).stream().findFirst();
  }

  private List<User> users(List<Long> seen, Map<Long, List<Grant>> grants) {
    return seen.isEmpty()
        ? List.of()
        : SystemWork.onBehalf(
            signedIn.name(),
            "users",
            () ->
                jdbc.sql(USERS + "order by a.disabled_at is not null, lower(a.name), a.id")
                    .param("seen", seen)
                    .query((row, number) ->
                        user(row, grants.getOrDefault(row.getLong("id"), List.of())))
                    .list());
  }

  /**
   * Whether all roles of an account, confirmed or not, are a consultant's or a manager's of these offices. The
   * program itself is asked, since nobody sees the roles that somebody else administers.
   */
  boolean isWhollyOf(long account, List<String> offices) {
    return SystemWork.onBehalf(
        signedIn.name(),
        "users",
        () ->
            jdbc.sql(
                    """
                    select coalesce(bool_and(
                      p.principal in ('CONSULTANT', 'OFFICE_MANAGER') and p.scope = any (:offices::text[])), false)
                    from appointment p where p.account_id = :account and p.ended_at is null
                    """)
                .param("offices", offices.toArray(String[]::new))
                .param("account", account)
                .query(Boolean.class)
                .single());
  }

  Optional<Grant> grant(long id) {
    return jdbc.sql(GRANTS + "and p.id = :id")
        .param("id", id)
        .query((row, number) -> grant(row))
        .optional();
  }

  private static User user(ResultSet row, List<Grant> grants) throws SQLException {
    String email = row.getString("email");
    return new User(
        row.getLong("id"),
        row.getString("name"),
        email == null ? "" : email,
        row.getBoolean("has_password"),
        row.getBoolean("has_second_factor"),
        at(row, "last_in"),
        at(row, "disabled_at"),
        grants);
  }

  private static Grant grant(ResultSet row) throws SQLException {
    return new Grant(
        row.getLong("id"),
        row.getLong("account_id"),
        row.getString("name"),
        Principal.valueOf(row.getString("principal")),
        row.getString("scope"),
        row.getBoolean("found") ? subject(row) : null,
        limits(row),
        row.getObject("through", LocalDate.class),
        row.getBoolean("over"),
        row.getBoolean("replaces"),
        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
        row.getString("granted_by"),
        row.getString("confirmed_by"));
  }

  private static Subject subject(ResultSet row) throws SQLException {
    return new Subject(
        row.getString("subject"),
        row.getInt("decade"),
        row.getString("municipality"),
        row.getString("office"));
  }

  /** In the order of the grant. */
  private static Map<String, String> limits(ResultSet row) throws SQLException {
    String[] numbers = (String[]) row.getArray("limits").getArray();
    String[] names = (String[]) row.getArray("limits_named").getArray();
    Map<String, String> limits = new LinkedHashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      limits.put(numbers[i], names[i]);
    }
    return limits;
  }

  private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
