package jp.hashiwatashi.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of openings. */
@Repository
public class OpeningStore {

  /** The orders a list of openings can be in. */
  public enum Order {
    ID("o.id"),
    EMPLOYER("e.name nulls last, o.id"),
    PREFECTURE("o.prefecture nulls last, o.id"),
    OCCUPATION("o.occupation, o.id"),
    HIGHEST_WAGE("coalesce(o.monthly_wage_max_yen, o.monthly_wage_min_yen) desc nulls last, o.id"),
    MOST_VACANCIES("o.headcount - o.filled desc, o.id"),
    EXPIRY("o.expires_on nulls last, o.id"),
    LATEST_CHANGE("o.updated_at desc, o.id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  private static final String WITH_EMPLOYER =
      """
      select o.*, e.name as employer
      from opening o left join employer e on e.id = o.employer_id
      """;

  private static final String FILTER =
      """
      where (:text = '' or strpos(o.search_key, :text) > 0)
      and (:prefecture = 0 or o.prefecture = :prefecture)
      and (:group = 0 or o.occupation_group = :group)
      and (:move = '' or :move = any (o.moves))
      and (not :examples or o.example_of is not null)
      """;

  private final JdbcClient jdbc;
  private final RegisterLoading loading;
  private final EmployerStore employers;
  private final ApplicationEventPublisher changes;

  OpeningStore(
      JdbcClient jdbc,
      RegisterLoading loading,
      EmployerStore employers,
      ApplicationEventPublisher changes) {
    this.jdbc = jdbc;
    this.loading = loading;
    this.employers = employers;
    this.changes = changes;
  }

  public Optional<Opening> find(String id) {
    return jdbc.sql(WITH_EMPLOYER + "where o.id = :id")
        .param("id", id)
        .query((row, n) -> OpeningRows.record(row, new StoredValues()))
        .optional();
  }

  /**
   * Keeps an opening: a new one if its version is 0, else the change of the one with that version.
   */
  @Transactional
  public Saving<Opening> save(Opening opening) {
    employers.know(opening.profile().employerId(), opening.employer());
    String sql =
        opening.version() == 0
            ? "insert into opening (%s) values (%s) on conflict (id) do nothing"
                .formatted(OpeningRows.COLUMNS.names(), OpeningRows.COLUMNS.parameters())
            : """
            update opening set %s, version = version + 1, updated_at = now()
            where id = :id and version = :version\
            """
                .formatted(OpeningRows.COLUMNS.assignments());
    int kept =
        jdbc.sql(sql)
            .params(OpeningRows.COLUMNS.values(opening))
            .param("version", opening.version())
            .update();
    changes.publishEvent(new RegisterChange.Vacancy(opening.id()));
    var now = find(opening.id());
    return kept == 1 && now.isPresent()
        ? new Saving.Kept<>(now.get())
        : new Saving.Overtaken<>(now.orElse(null));
  }

  /**
   * One page of the list.
   *
   * @param offset rows to leave out, 0 or more
   * @param limit rows at most
   */
  public Slice<Opening> list(RegisterFilter filter, Order order, int offset, int limit) {
    var values = filter.values();
    var stored = new StoredValues();
    var rows =
        jdbc.sql(WITH_EMPLOYER + FILTER + "order by " + order.sql + " offset :offset limit :limit")
            .params(values)
            .param("offset", offset)
            .param("limit", limit)
            .query((row, n) -> OpeningRows.record(row, stored))
            .list();
    int total =
        jdbc.sql("select count(*) from opening o " + FILTER)
            .params(values)
            .query(Integer.class)
            .single();
    return new Slice<>(rows, total);
  }

  /** Those of the ids that are kept, in the order of the ids. */
  public List<Opening> find(List<String> ids) {
    var stored = new StoredValues();
    return jdbc.sql(WITH_EMPLOYER + "where o.id = any (:ids) order by array_position(:ids, o.id)")
        .param("ids", ids.toArray(String[]::new))
        .query((row, n) -> OpeningRows.record(row, stored))
        .list();
  }

  /** All that matching reads, by id in the order of bytes, one after another. */
  @Transactional(readOnly = true)
  public void forEachProfile(Consumer<OpeningProfile> reader) {
    var stored = new StoredValues();
    try (Stream<OpeningProfile> profiles =
        jdbc
            .sql("select * from opening order by id collate \"C\"")
            .withFetchSize(2_000)
            .query((row, n) -> OpeningRows.profile(row, stored))
            .stream()) {
      profiles.forEach(reader);
    }
  }

  /**
   * Loads many new openings at once; all or none.
   *
   * @return how many
   */
  @Transactional
  public int addAll(Stream<Opening> openings) {
    changes.publishEvent(new RegisterChange.Many());
    return loading.load(
        "opening",
        OpeningRows.COLUMNS,
        openings,
        (opening, known) -> known.note(opening.profile().employerId(), opening.employer()));
  }
}
