package jp.hashiwatashi.register;

import java.util.Collection;
import java.util.List;
import jp.hashiwatashi.register.Registered.NamedEmployer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Employers that are known because a record names them, until somebody says more of them. */
@Component
class NamedEmployers {

  private final JdbcClient jdbc;

  NamedEmployers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void know(@Nullable NamedEmployer named) {
    if (named != null) {
      know(List.of(named));
    }
  }

  /**
   * Makes sure that employers that records name are in the register; a name that is there already is
   * kept, one that was not known is a change of the employer.
   *
   * @param named no two with the same id
   */
  void know(Collection<NamedEmployer> named) {
    jdbc.sql(
            """
            insert into employer (id, name, search_key)
            select id, nullif(name, ''), search_key
            from unnest(:ids::text[], :names::text[], :keys::text[]) as named (id, name, search_key)
            on conflict (id) do update
            set name = excluded.name, search_key = excluded.search_key,
              version = employer.version + 1, updated_at = now()
            where employer.name is null and excluded.name is not null
            """)
        .param("ids", named.stream().map(NamedEmployer::id).toArray(String[]::new))
        .param("names", named.stream().map(NamedEmployers::name).toArray(String[]::new))
        .param(
            "keys", named.stream().map(n -> SearchKey.of(n.id(), name(n))).toArray(String[]::new))
        .update();
  }

  private static String name(NamedEmployer named) {
    return named.name() == null ? "" : named.name();
  }
}
