package jp.hashiwatashi.register;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import jp.hashiwatashi.register.Registered.NamedEmployer;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Employers that are known because a record names them, until somebody says more of them. */
@Component
class NamedEmployers {

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  NamedEmployers(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /** {@link #hold(Collection)} of one. */
  void hold(@Nullable NamedEmployer named) {
    if (named != null) {
      hold(List.of(named));
    }
  }

  /**
   * Sees to it that until the caller's transaction ends none of these employers goes into another one.
   * Whoever comes while one goes waits, and then knows that it is gone. To be done before a record is changed
   * that names one: a merge takes the employer first too, so that the two never wait for each other.
   */
  void hold(Collection<NamedEmployer> named) {
    jdbc.sql(
            """
            select count(*) from (
              select 1 from employer where id = any (:ids) order by id for key share) held
            """)
        .param("ids", each(named, NamedEmployer::id))
        .query(Long.class)
        .single();
  }

  void know(@Nullable NamedEmployer named) {
    if (named != null) {
      know(List.of(named));
    }
  }

  /**
   * Makes sure that employers that records name are in the register; a name that is there already is
   * kept, one that was not known is a change of the employer. An employer that was there once goes on counting
   * its versions; one that is gone into another is not made again. Those of whom nothing new is said are
   * left out: an upsert locks a row that it does not change, too, and others who save a record that
   * names it would wait until an import ends.
   *
   * @param named no two with the same id
   */
  void know(Collection<NamedEmployer> named) {
    hold(named);
    jdbc.sql(
            """
            with known as (
              insert into employer (id, name, search_key, likeness, keyed_by, version)
              select id, nullif(name, ''), search_key, array_remove(array[likeness], ''), :rule,
                1 + coalesce((
                  select max(c.version) from record_change c
                  where c.register = 'employers' and c.record_id = named.id), 0)
              from unnest(:ids::text[], :names::text[], :keys::text[], :likenesses::text[])
                as named (id, name, search_key, likeness)
              where not exists (
                select 1 from merged_record m
                where m.register = 'employers' and m.record_id = named.id)
              and not exists (
                select 1 from employer e
                where e.id = named.id and (e.name is not null or nullif(named.name, '') is null))
              order by id
              on conflict (id) do update
              set name = excluded.name, search_key = excluded.search_key,
                likeness = excluded.likeness || employer.likeness, keyed_by = excluded.keyed_by,
                version = employer.version + 1, updated_at = now()
              where employer.name is null and excluded.name is not null
              returning id, name, version, xmax = 0 as made)
            insert into record_change (register, record_id, version, changed_by, before, after)
            select 'employers', id, version, :by,
              case when made then '{}' else jsonb_build_object('name', '') end,
              case when made then '{}' else jsonb_build_object('name', name) end
            from known
            """)
        .param("ids", each(named, NamedEmployer::id))
        .param("names", each(named, NamedEmployers::name))
        .param("keys", each(named, n -> SearchKey.of(n.id(), name(n))))
        .param("likenesses", each(named, NamedEmployers::likeness))
        .param("rule", Likeness.RULE)
        .param("by", signedIn.name())
        .update();
  }

  private static String[] each(
      Collection<NamedEmployer> named, Function<NamedEmployer, String> text) {
    return named.stream().map(text).toArray(String[]::new);
  }

  private static String name(NamedEmployer named) {
    return named.name() == null ? "" : named.name();
  }

  /** The one key that a name alone makes. */
  private static String likeness(NamedEmployer named) {
    return String.join(
        "", Likeness.keys(RegisterName.EMPLOYERS, c -> c.equals("name") ? name(named) : ""));
  }
}
