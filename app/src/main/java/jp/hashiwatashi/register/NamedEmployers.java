package jp.hashiwatashi.register;

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

  /**
   * Makes sure that an employer that a record names is in the register; a name that is there already
   * is kept.
   */
  void know(@Nullable String id, @Nullable String name) {
    if (id != null) {
      jdbc.sql(
              """
              insert into employer (id, name) values (:id, :name)
              on conflict (id) do update set name = excluded.name, updated_at = now()
              where employer.name is null and excluded.name is not null
              """)
          .param("id", id)
          .param("name", name)
          .update();
    }
  }
}
