package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * A register whose records are matched, and read as matching reads them.
 *
 * @param <R> the record that people read
 * @param <P> the part of it that matching reads
 */
public abstract sealed class MatchedStore<R extends Registered, P> extends RegisterStore<R>
    permits OpeningStore, SendingRecordStore {

  /** What a record, or its employer, must have in it for words. */
  private static final String BY_NAMES =
      BY_OWN_NAMES
          + " or r.employer_id in (select id from employer where strpos(search_key, :text) > 0)";

  private final RegisterTable.Reading<P> profile;

  /**
   * @param prefecture of the table
   * @param occupation what a record must meet for the middle group {@code :occupation}
   */
  MatchedStore(
      RegisterTable<R> table,
      String prefecture,
      String occupation,
      RegisterTable.Reading<P> profile,
      RegisterAccess access) {
    super(table, narrowing(prefecture, occupation), access);
    this.profile = profile;
  }

  private static ListSql narrowing(String prefecture, String occupation) {
    return new ListSql(BY_NAMES)
        .with(ListCondition.PREFECTURE, "r.%s = :prefecture".formatted(prefecture))
        .with(ListCondition.OCCUPATION, occupation)
        .with(ListCondition.MOVE, ":move = any (r.moves)")
        .with(
            ListCondition.OFFICE,
            office ->
                office.equals(ListCondition.NO_OFFICE)
                    ? "r.office is null or r.office = ''"
                    : "r.office = :office")
        .called(ListCondition.CONSULTANT, "consultant")
        .with(ListCondition.EXAMPLES, "r.example_of is not null");
  }

  /** The Center's offices that records name. */
  public List<String> offices() {
    return texts("office");
  }

  /**
   * The consultants whom records name, and whom a filter by this means.
   *
   * @param sought a name or a part of it, in any width and kana
   */
  public List<String> consultants(String sought) {
    return alike("consultant", sought);
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

  /** How many there are of {@link #inChargeOf}. */
  public int countInChargeOf(Charge charge) {
    return jdbc()
        .sql(
            """
            select count(*) from %s where consultant = :consultant and coalesce(office, '') = :office
            """
                .formatted(table().name()))
        .param("consultant", charge.consultant())
        .param("office", charge.office())
        .query(Integer.class)
        .single();
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
  public void forEachProfile(BiConsumer<P, Registration> reader) {
    var stored = new StoredValues();
    try (Stream<Read<P>> profiles =
        jdbc()
            .sql("select * from %s order by id collate \"C\"".formatted(table().name()))
            .withFetchSize(2_000)
            .query((row, n) -> new Read<>(profile.read(row, stored), registration(row, stored)))
            .stream()) {
      profiles.forEach(read -> reader.accept(read.profile(), read.registration()));
    }
  }

  private record Read<P>(P profile, Registration registration) {}

  /** Which office has a record, and since when it is registered; empty when it is not kept. */
  public Optional<Registration> registration(String id) {
    return jdbc()
        .sql("select office, created_at from %s where id = :id".formatted(table().name()))
        .param("id", id)
        .query((row, n) -> registration(row, new StoredValues()))
        .optional();
  }

  /** Many records have the same office and the moment of the import that made them. */
  private static Registration registration(ResultSet row, StoredValues stored) throws SQLException {
    String office = row.getString("office");
    return stored.share(
        new Registration(office == null ? "" : office, row.getTimestamp("created_at").toInstant()));
  }

  @Override
  RegisterChange manyChanged() {
    return new RegisterChange.Many();
  }
}
