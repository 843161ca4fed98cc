package jp.hashiwatashi.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of people to be placed. */
@Repository
public class SendingRecordStore {

  /** The orders a list of people can be in. */
  public enum Order {
    ID("s.id"),
    KANA("s.kana, s.id"),
    PREFECTURE("s.home_prefecture nulls last, s.id"),
    AVAILABLE_FROM("s.available_from nulls last, s.id"),
    MIN_WAGE("s.min_monthly_wage_yen nulls last, s.id"),
    LATEST_CHANGE("s.updated_at desc, s.id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  private static final String WITH_EMPLOYER =
      """
      select s.*, e.name as former_employer
      from sending_record s left join employer e on e.id = s.employer_id
      """;

  private static final String FILTER =
      """
      where (:text = '' or strpos(s.search_key, :text) > 0)
      and (:prefecture = 0 or s.home_prefecture = :prefecture)
      and (:group = 0 or exists (
        select from unnest(s.occupations_wanted || s.occupations_experienced) as o
        where left(o, 3)::integer = :group))
      and (:move = '' or :move = any (s.moves))
      and (not :examples or s.example_of is not null)
      """;

  private final JdbcClient jdbc;
  private final RegisterLoading loading;
  private final EmployerStore employers;
  private final ApplicationEventPublisher changes;

  SendingRecordStore(
      JdbcClient jdbc,
      RegisterLoading loading,
      EmployerStore employers,
      ApplicationEventPublisher changes) {
    this.jdbc = jdbc;
    this.loading = loading;
    this.employers = employers;
    this.changes = changes;
  }

  public Optional<SendingRecord> find(String id) {
    return jdbc.sql(WITH_EMPLOYER + "where s.id = :id")
        .param("id", id)
        .query((row, n) -> SendingRecordRows.record(row, new StoredValues()))
        .optional();
  }

  /**
   * Keeps a record: a new one if its version is 0, else the change of the one with that version.
   */
  @Transactional
  public Saving<SendingRecord> save(SendingRecord record) {
    employers.know(record.profile().employerId(), record.formerEmployer());
    String sql =
        record.version() == 0
            ? "insert into sending_record (%s) values (%s) on conflict (id) do nothing"
                .formatted(
                    SendingRecordRows.COLUMNS.names(), SendingRecordRows.COLUMNS.parameters())
            : """
            update sending_record set %s, version = version + 1, updated_at = now()
            where id = :id and version = :version\
            """
                .formatted(SendingRecordRows.COLUMNS.assignments());
    int kept =
        jdbc.sql(sql)
            .params(SendingRecordRows.COLUMNS.values(record))
            .param("version", record.version())
            .update();
    changes.publishEvent(new RegisterChange.Person(record.id()));
    var now = find(record.id());
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
  public Slice<SendingRecord> list(RegisterFilter filter, Order order, int offset, int limit) {
    var values = filter.values();
    var stored = new StoredValues();
    var rows =
        jdbc.sql(WITH_EMPLOYER + FILTER + "order by " + order.sql + " offset :offset limit :limit")
            .params(values)
            .param("offset", offset)
            .param("limit", limit)
            .query((row, n) -> SendingRecordRows.record(row, stored))
            .list();
    int total =
        jdbc.sql("select count(*) from sending_record s " + FILTER)
            .params(values)
            .query(Integer.class)
            .single();
    return new Slice<>(rows, total);
  }

  /** Those of the ids that are kept, in the order of the ids. */
  public List<SendingRecord> find(List<String> ids) {
    var stored = new StoredValues();
    return jdbc.sql(WITH_EMPLOYER + "where s.id = any (:ids) order by array_position(:ids, s.id)")
        .param("ids", ids.toArray(String[]::new))
        .query((row, n) -> SendingRecordRows.record(row, stored))
        .list();
  }

  /** All that matching reads, by id in the order of bytes, one after another. */
  @Transactional(readOnly = true)
  public void forEachProfile(Consumer<SeekerProfile> reader) {
    var stored = new StoredValues();
    try (Stream<SeekerProfile> profiles =
        jdbc
            .sql("select * from sending_record order by id collate \"C\"")
            .withFetchSize(2_000)
            .query((row, n) -> SendingRecordRows.profile(row, stored))
            .stream()) {
      profiles.forEach(reader);
    }
  }

  /**
   * Loads many new records at once; all or none.
   *
   * @return how many
   */
  @Transactional
  public int addAll(Stream<SendingRecord> records) {
    changes.publishEvent(new RegisterChange.Many());
    return loading.load(
        "sending_record",
        SendingRecordRows.COLUMNS,
        records,
        (record, known) -> known.note(record.profile().employerId(), record.formerEmployer()));
  }
}
