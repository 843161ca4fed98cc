package jp.hashiwatashi.register;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * A register of what employers have: found by name, or by the employer.
 *
 * @param <R> the record that people read
 */
public abstract sealed class NamedStore<R extends Registered> extends RegisterStore<R>
    permits ContactStore, EmployerStore, EstablishmentStore {

  private final String conditions;

  NamedStore(RegisterTable<R> table, RegisterAccess access) {
    super(table, access);
    String employer = table.register() == RegisterName.EMPLOYERS ? "r.id" : "r.employer_id";
    conditions =
        """
        where (:text = '' or strpos(r.search_key, :text) > 0)
        and (:employer = '' or %s = :employer)
        """
            .formatted(employer);
  }

  /**
   * One page of the list, by id.
   *
   * @param text part of the id, the name or its reading, in any width and kana; empty for all
   * @param employerId only what belongs to this employer; empty for all
   * @param offset rows to leave out, 0 or more
   * @param limit rows at most
   */
  public Slice<R> list(String text, String employerId, int offset, int limit) {
    var values = values(text, employerId);
    var stored = new StoredValues();
    var rows =
        jdbc()
            .sql(table().rows() + conditions + "order by r.id offset :offset limit :limit")
            .params(values)
            .param("offset", offset)
            .param("limit", limit)
            .query((row, n) -> table().record().read(row, stored))
            .list();
    int total =
        jdbc().sql(table().count() + conditions).params(values).query(Integer.class).single();
    return new Slice<>(rows, total);
  }

  /** The whole list by id, one record after another, however long it is. */
  @Transactional(readOnly = true)
  public void forEach(String text, String employerId, Consumer<R> reader) {
    var stored = new StoredValues();
    try (Stream<R> records =
        jdbc()
            .sql(table().rows() + conditions + "order by r.id")
            .params(values(text, employerId))
            .withFetchSize(1_000)
            .query((row, n) -> table().record().read(row, stored))
            .stream()) {
      records.forEach(reader);
    }
  }

  private static Map<String, Object> values(String text, String employerId) {
    return Map.of("text", SearchKey.fold(text), "employer", employerId);
  }
}
