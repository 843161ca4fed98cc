package jp.hashiwatashi.database;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records of every awkward kind, and what a whole database holds, to be compared with another. */
final class Records {

  private Records() {}

  /** Fills an empty database; {@code many} more employers with an establishment each. */
  static void fill(Login login, int many) throws SQLException {
    for (String statement :
        new String[] {
          """
          insert into employer (id, name, corporate_number, capital_yen) values
            ('E-1', E'髙橋\\t製作所\\\\N\\n㈱ ''"', '1234567890128', 10000000), ('E-2', null, null, null),
            ('E-3', E'\\u795E\\uFE00𠮷野家\\r\\n', null, 0)
          """,
          """
          insert into establishment (id, employer_id, name) values ('B-1', 'E-1', '本社')
          """,
          """
          insert into contact (id, employer_id, establishment_id, name)
            values ('C-1', 'E-1', 'B-1', '見本 あかり')
          """,
          """
          insert into opening (id, moves, headcount, filled, occupation, remote, employer_id,
            establishment_id, contact_id, licences_required, licences_welcome, skills_welcome,
            experience_years, confidential, work, search_key)
            values ('O-1', '{TRANSFER,SECONDMENT}', 2, 1, '023-01', false, 'E-1', 'B-1', 'C-1',
              '{"a,b","c\\"d",""}', '{}', '{NULL_}', 3, true, E'\\\\.\\n\\\\.', '')
          """,
          """
          insert into record_change (register, record_id, version, changed_by, before, after)
            values ('employers', 'E-1', 1, '見本', '{}', '{"name": "髙\\\\n橋 \\u0001"}')
          """,
          "select nextval('record_number'), nextval('record_number')",
          """
          insert into sign_in_link (token_hash, principal, expires_at)
            values (decode(repeat('ab', 32), 'hex'), 'consultant', now() + interval '15 minutes')
          """,
          """
          insert into employer (id, name) select 'M-' || n, '見本' || n from generate_series(1, %1$d) n
          """,
          """
          insert into establishment (id, employer_id, name)
          select 'M-' || n, 'M-' || n, '事業所' || n from generate_series(1, %1$d) n
          """,
        }) {
      try (var connection = login.connect();
          var written = connection.createStatement()) {
        written.execute(statement.formatted(many));
      }
    }
  }

  /**
   * How many rows each table has and what their texts come to, and where each sequence stands; links in
   * are left out. Asked as somebody whom row-level security does not bind.
   */
  static SortedMap<String, String> all(Login login) throws SQLException {
    var all = new TreeMap<String, String>();
    try (var connection = login.connect()) {
      var catalog = new Catalog(connection);
      catalog.execute("set timezone = 'UTC'");
      catalog.execute("set row_security = off");
      for (StoredTable table : catalog.tables()) {
        if (!table.name().equals("sign_in_link")) {
          String sum =
              """
              select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n'
                order by t::text collate "C")), '') from %s t
              """;
          all.put(table.fullName(), catalog.texts(sum.formatted(table.quoted())).getFirst());
        }
      }
      catalog.sequences().forEach(sequence -> all.put(sequence.quoted(), sequence.toString()));
    }
    return all;
  }

  /** The database's rules: constraints, triggers, policies, indexes, owners and grants. */
  static List<String> rules(Login login) throws SQLException {
    try (var connection = login.connect()) {
      return new Catalog(connection)
          .texts(
              """
              select conrelid::regclass || ' ' || conname || ' ' || convalidated || ' '
                || pg_get_constraintdef(oid)
              from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
              union all
              select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
              union all
              select indexdef from pg_indexes where schemaname = 'public'
              union all
              select relname || relrowsecurity || relforcerowsecurity || pg_get_userbyid(relowner)
                || coalesce(array_to_string(array(select a::text from unnest(relacl) a order by 1), ','), '')
              from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')
              order by 1
              """);
    }
  }
}
