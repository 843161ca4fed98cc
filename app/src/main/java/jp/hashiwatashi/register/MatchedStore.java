package jp.hashiwatashi.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * A register whose records are matched: listed, and read as matching reads them.
 *
 * @param <R> the record that people read
 * @param <P> the part of it that matching reads
 * @param <O> the orders a list can be in
 */
public abstract sealed class MatchedStore<
        R extends Registered, P, O extends Enum<O> & MatchedStore.ListOrder>
    extends RegisterStore<R> permits OpeningStore, SendingRecordStore {

  /** An order that a list can be in. */
  public interface ListOrder {

    /** What stands after {@code order by}, over the row {@code r} and the employer {@code e}. */
    String sql();
  }

  /** The conditions of a {@link RegisterFilter} that every such register has. */
  private static final String CONDITIONS =
      """
      where (:text = '' or strpos(r.search_key, :text) > 0 or r.employer_id in (
        select id from employer where strpos(search_key, :text) > 0))
      and (:move = '' or :move = any (r.moves))
      and (not :examples or r.example_of is not null)
      """;

  private final String filter;
  private final RegisterTable.Reading<P> profile;

  /**
   * @param conditions on prefecture and occupation, in the parameters of {@link RegisterFilter}
   */
  MatchedStore(
      RegisterTable<R> table,
      String conditions,
      RegisterTable.Reading<P> profile,
      RegisterAccess access) {
    super(table, access);
    this.filter = CONDITIONS + conditions;
    this.profile = profile;
  }

  /**
   * One page of the list.
   *
   * @param offset rows to leave out, 0 or more
   * @param limit rows at most
   */
  public Slice<R> list(RegisterFilter narrowed, O order, int offset, int limit) {
    var values = narrowed.values();
    var stored = new StoredValues();
    var rows =
        jdbc()
            .sql(
                table().rows()
                    + filter
                    + "order by %s offset :offset limit :limit".formatted(order.sql()))
            .params(values)
            .param("offset", offset)
            .param("limit", limit)
            .query((row, n) -> table().record().read(row, stored))
            .list();
    int total = jdbc().sql(table().count() + filter).params(values).query(Integer.class).single();
    return new Slice<>(rows, total);
  }

  /** The whole list in its order, one record after another, however long it is. */
  @Transactional(readOnly = true)
  public void forEach(RegisterFilter narrowed, O order, Consumer<R> reader) {
    var stored = new StoredValues();
    try (Stream<R> records =
        jdbc()
            .sql(table().rows() + filter + "order by " + order.sql())
            .params(narrowed.values())
            .withFetchSize(1_000)
            .query((row, n) -> table().record().read(row, stored))
            .stream()) {
      records.forEach(reader);
    }
  }

  /**
   * The records that a consultant is in charge of, by id.
   *
   * @param most that are read
   */
  public List<R> inChargeOf(Charge charge, int most) {
    var stored = new StoredValues();
    return jdbc()
        .sql(
            table().rows()
                + """
                where r.consultant = :consultant and coalesce(r.office, '') = :office
                order by r.id limit :most
                """)
        .param("consultant", charge.consultant())
        .param("office", charge.office())
        .param("most", most)
        .query((row, n) -> table().record().read(row, stored))
        .list();
  }

  /**
   * The records that name an employer, by id.
   *
   * @param most that are read
   */
  public List<R> ofEmployer(String employerId, int most) {
    var stored = new StoredValues();
    return jdbc()
        .sql(table().rows() + "where r.employer_id = :employer order by r.id limit :most")
        .param("employer", employerId)
        .param("most", most)
        .query((row, n) -> table().record().read(row, stored))
        .list();
  }

  /** Every consultant who is in charge of a record, with the number of them. */
  public Map<Charge, Integer> charges() {
    Map<Charge, Integer> charges = new LinkedHashMap<>();
    jdbc()
        .sql(
            """
            select coalesce(office, ''), consultant, count(*) from %s
            where consultant <> '' group by 1, 2 order by 1, 2
            """
                .formatted(table().name()))
        .query(row -> {
          charges.put(new Charge(row.getString(1), row.getString(2)), row.getInt(3));
        });
    return charges;
  }

  public int count() {
    return jdbc().sql(table().count()).query(Integer.class).single();
  }

  /**
   * What matching reads of the records that come after an id, by id.
   *
   * @param id empty for the first ones
   */
  public List<P> profilesAfter(String id, int most) {
    var stored = new StoredValues();
    return jdbc()
        .sql("select * from %s where id > :id order by id limit :most".formatted(table().name()))
        .param("id", id)
        .param("most", most)
        .query((row, n) -> profile.read(row, stored))
        .list();
  }

  /** All that matching reads, by id in the order of bytes, one after another. */
  @Transactional(readOnly = true)
  public void forEachProfile(Consumer<P> reader) {
    var stored = new StoredValues();
    try (Stream<P> profiles =
        jdbc()
            .sql("select * from %s order by id collate \"C\"".formatted(table().name()))
            .withFetchSize(2_000)
            .query((row, n) -> profile.read(row, stored))
            .stream()) {
      profiles.forEach(reader);
    }
  }

  @Override
  RegisterChange manyChanged() {
    return new RegisterChange.Many();
  }
}
