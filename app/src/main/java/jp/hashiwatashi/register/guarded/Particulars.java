package jp.hashiwatashi.register.guarded;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of people needs particular care. The database gives a value only together with the entry that it was
 * looked at, and a disability only to who was granted it.
 */
@Component
public class Particulars {

  private final JdbcClient jdbc;
  private final ParticularSeal seal;
  private final SignedIn signedIn;

  Particulars(JdbcClient jdbc, ParticularSeal seal, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.signedIn = signedIn;
  }

  /** Whether who is at work may know what is written of a person. */
  public boolean isMine(String person) {
    return jdbc.sql("select guards_person(:person)")
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  /** What is written of a person, of every kind, without the values. */
  public List<Particular> of(String person) {
    Map<ParticularKind, Particular> written = new EnumMap<>(ParticularKind.class);
    jdbc.sql(
            """
            select kind, written_by, written_at, version from guarded_particular where person_id = :person
            """)
        .param("person", person)
        .query((row, n) ->
            new Particular(
                ParticularKind.valueOf(row.getString("kind")),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getLong("version")))
        .list()
        .forEach(one -> written.put(one.kind(), one));
    return Arrays.stream(ParticularKind.values())
        .map(kind -> written.getOrDefault(kind, Particular.none(kind)))
        .toList();
  }

  /** The same of one kind. */
  public Particular of(String person, ParticularKind kind) {
    return of(person).get(kind.ordinal());
  }

  /**
   * The value, to be shown once; the trail has it that it was looked at.
   *
   * @param purpose as {@link jp.hashiwatashi.shared.page.Purpose} is kept; of what takes two it is the one
   *     that was granted
   * @return empty when nothing is written, or it was not granted
   */
  @Transactional
  public Optional<String> look(String person, ParticularKind kind, String purpose) {
    return jdbc.sql("select look_at_particular(:person, :kind, :purpose)")
        .param("person", person)
        .param("kind", kind.name())
        .param("purpose", purpose)
        .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
        .single()
        .map(sealed -> seal.open(sealed, person, kind));
  }

  /** What is written of whoever asks as the person whom a record is about; without the values. */
  public List<Particular> ofMyself(String person) {
    return jdbc
        .sql("select kind, written_by, written_at from own_particulars(:person)")
        .param("person", person)
        .query((row, n) ->
            new Particular(
                ParticularKind.valueOf(row.getString("kind")),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                1))
        .list()
        .stream()
        .sorted(Comparator.comparing(Particular::kind))
        .toList();
  }

  /** The same with the values, as people read them; the trail has it that the person looked. */
  @Transactional
  public Map<ParticularKind, String> lookAtMyself(String person) {
    Map<ParticularKind, String> values = new EnumMap<>(ParticularKind.class);
    jdbc.sql("select kind, sealed from look_at_own_particulars(:person)")
        .param("person", person)
        .query(row -> {
          var kind = ParticularKind.valueOf(row.getString("kind"));
          values.put(kind, kind.shape().show(seal.open(row.getBytes("sealed"), person, kind)));
        });
    return values;
  }

  /**
   * Writes a value in the place of what was there.
   *
   * @param version of what was there, 0 for nothing
   * @return whether it was still there
   */
  @Transactional
  public boolean write(String person, ParticularKind kind, String value, long version) {
    jdbc.sql(ParticularKeys.BEFORE_SEALING).query((row, n) -> true).single();
    byte[] sealed = seal.seal(value, person, kind);
    String change =
        version == 0
            ? """
            insert into guarded_particular (person_id, kind, sealed, written_by)
            values (:person, :kind, :sealed, :me) on conflict do nothing
            """
            : """
            update guarded_particular
            set sealed = :sealed, written_by = :me, written_at = now(), version = version + 1
            where person_id = :person and kind = :kind and version = :version
            """;
    return jdbc.sql(change)
            .param("person", person)
            .param("kind", kind.name())
            .param("sealed", sealed)
            .param("me", signedIn.name())
            .param("version", version)
            .update()
        == 1;
  }

  /**
   * Takes a value away for good. The database lets nobody do so to whom it was not granted, and uses the
   * grant up with it.
   *
   * @return whether it was still there
   */
  @Transactional
  public boolean clear(String person, ParticularKind kind, long version) {
    return jdbc.sql(
                """
                delete from guarded_particular
                where person_id = :person and kind = :kind and version = :version
                """)
            .param("person", person)
            .param("kind", kind.name())
            .param("version", version)
            .update()
        == 1;
  }
}
