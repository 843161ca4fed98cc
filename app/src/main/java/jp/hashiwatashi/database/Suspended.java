package jp.hashiwatashi.database;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import jp.hashiwatashi.database.DatabaseFault.Kind;

/**
 * What has to rest while rows are put back: foreign keys (rows come table by table), triggers (they have
 * done their work when the rows were first written), and row-level security that binds the owner too.
 *
 * @param resumption the statements that bring all of it back as it was
 * @param constraints how many there were before
 */
record Suspended(Catalog catalog, List<String> resumption, String ours, int constraints) {

  /** Suspends, in the transaction of the catalog's connection. */
  static Suspended on(Catalog catalog, List<StoredTable> tables) throws SQLException {
    String ours =
        tables.stream()
            .map(table -> "'" + table.quoted().replace("'", "''") + "'::regclass")
            .collect(Collectors.joining(", ", "(", ")"));
    List<String> resumption =
        catalog.texts(
            """
            select format('alter table %%s add constraint %%I %%s',
              conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where contype = 'f' and conparentid = 0 and conrelid in %1$s
            union all
            select format('alter table %%s enable %%s trigger %%I', tgrelid::regclass,
              case tgenabled when 'R' then 'replica' when 'A' then 'always' else '' end, tgname)
            from pg_trigger
            where not tgisinternal and tgenabled <> 'D' and tgrelid in %1$s
            union all
            select format('alter table %%s force row level security', oid::regclass)
            from pg_class where relforcerowsecurity and oid in %1$s
            """
                .formatted(ours));
    var suspended = new Suspended(catalog, resumption, ours, count(catalog, ours, ""));
    for (String statement :
        catalog.texts(
            """
            select format('alter table %%s drop constraint %%I', conrelid::regclass, conname)
            from pg_constraint
            where contype = 'f' and conparentid = 0 and conrelid in %1$s
            union all
            select format('alter table %%s disable trigger %%I', tgrelid::regclass, tgname)
            from pg_trigger
            where not tgisinternal and tgenabled <> 'D' and tgrelid in %1$s
            union all
            select format('alter table %%s no force row level security', oid::regclass)
            from pg_class where relforcerowsecurity and oid in %1$s
            """
                .formatted(ours))) {
      catalog.execute(statement);
    }
    return suspended;
  }

  /** Brings everything back. Each foreign key is proved by this over all rows. */
  void resume() throws SQLException {
    for (String statement : resumption) {
      catalog.execute(statement);
    }
  }

  /**
   * Looks that there are as many constraints as before and that all of them are proved.
   *
   * @return how many there are
   */
  int proveConstraints() throws SQLException {
    for (String statement :
        catalog.texts(
            """
            select format('alter table %%s validate constraint %%I', conrelid::regclass, conname)
            from pg_constraint where not convalidated and conrelid in %s
            """
                .formatted(ours))) {
      catalog.execute(statement);
    }
    if (count(catalog, ours, "and convalidated") != constraints) {
      throw new DatabaseFault(Kind.BACKUP, "復元した表の制約が、復元の前と同じではありません。何も復元していません。この文を添えて知らせてください。");
    }
    return constraints;
  }

  private static int count(Catalog catalog, String ours, String which) throws SQLException {
    return Integer.parseInt(
        catalog
            .texts(
                "select count(*) from pg_constraint where conrelid in %s %s".formatted(ours, which))
            .getFirst());
  }
}
