package jp.hashiwatashi.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How whoever is signed in wants to see each list: its columns, and the views saved by name. */
@Component
public class ListViews {

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  ListViews(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /** The columns that were chosen the last time; empty when they never were. */
  public Optional<List<String>> columns(RegisterName register) {
    return jdbc.sql(
            "select columns from list_columns where owner = :owner and register = :register")
        .params(key(register))
        .query((row, n) -> texts(row, "columns"))
        .optional();
  }

  public void remember(RegisterName register, List<String> columns) {
    jdbc.sql(
            """
            insert into list_columns (owner, register, columns) values (:owner, :register, :columns)
            on conflict (owner, register) do update set columns = excluded.columns
            """)
        .params(key(register))
        .param("columns", columns.toArray(String[]::new))
        .update();
  }

  /** From now on the list has its usual columns again. */
  public void forget(RegisterName register) {
    jdbc.sql("delete from list_columns where owner = :owner and register = :register")
        .params(key(register))
        .update();
  }

  /** The views of a list, by name. */
  public List<ListView> of(RegisterName register) {
    return jdbc.sql(
            """
            select name, query, columns, first from list_view
            where owner = :owner and register = :register order by name
            """)
        .params(key(register))
        .query((row, n) ->
            new ListView(
                row.getString("name"),
                row.getString("query"),
                texts(row, "columns"),
                row.getBoolean("first")))
        .list();
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }

  /**
   * Saves a new view.
   *
   * @return false when there is one of this name, which stays
   */
  public boolean add(RegisterName register, String name, String query, List<String> columns) {
    return jdbc.sql(
                """
                insert into list_view (owner, register, name, query, columns)
                values (:owner, :register, :name, :query, :columns) on conflict do nothing
                """)
            .params(key(register))
            .param("name", name)
            .param("query", query)
            .param("columns", columns.toArray(String[]::new))
            .update()
        == 1;
  }

  public void overwrite(RegisterName register, String name, String query, List<String> columns) {
    jdbc.sql(
            """
            update list_view set query = :query, columns = :columns, saved_at = now()
            where owner = :owner and register = :register and name = :name
            """)
        .params(key(register))
        .param("name", name)
        .param("query", query)
        .param("columns", columns.toArray(String[]::new))
        .update();
  }

  /**
   * @return false when another view has the name already
   */
  public boolean rename(RegisterName register, String name, String newName) {
    return jdbc.sql(
                """
                update list_view set name = :new
                where owner = :owner and register = :register and name = :name
                  and not exists (
                    select from list_view
                    where owner = :owner and register = :register and name = :new)
                """)
            .params(key(register))
            .param("name", name)
            .param("new", newName)
            .update()
        == 1;
  }

  public void delete(RegisterName register, String name) {
    jdbc.sql("delete from list_view where owner = :owner and register = :register and name = :name")
        .params(key(register))
        .param("name", name)
        .update();
  }

  /**
   * From now on the list opens with this view.
   *
   * @param name empty for none
   */
  @Transactional
  public void first(RegisterName register, String name) {
    jdbc.sql(
            """
            update list_view set first = false
            where owner = :owner and register = :register and first
            """)
        .params(key(register))
        .update();
    jdbc.sql(
            """
            update list_view set first = true
            where owner = :owner and register = :register and name = :name
            """)
        .params(key(register))
        .param("name", name)
        .update();
  }

  private Map<String, Object> key(RegisterName register) {
    return Map.of("owner", signedIn.name(), "register", register.code());
  }
}
