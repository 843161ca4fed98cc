package jp.hashiwatashi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whoever may do everything in the database changes the trail at random: it is always found. */
class TamperingTest {

  private static final int TIMES = 100;

  @TempDir Path folder;

  private final RandomGenerator random = Seeds.random("TamperingTest");
  private Trail trail;
  private Connection everythingAllowed;
  private JdbcClient jdbc;
  private long entries;

  /** One way to tamper; says what was done. */
  @FunctionalInterface
  private interface Way {
    String tamper() throws SQLException, IOException;
  }

  @BeforeEach
  void sealedTrail() throws SQLException, IOException {
    trail = new Trail(folder);
    trail.fill(random, 60);
    everythingAllowed = trail.databases.superuserHere().connect();
    jdbc = JdbcClient.create(new SingleConnectionDataSource(everythingAllowed, true));
    // Who may do everything drops what stands in the way first.
    jdbc.sql("alter table audit_seal drop constraint audit_seal_position_check").update();
    jdbc.sql("alter table audit_entry alter column number drop identity").update();
    jdbc.sql("create table kept_entry as table audit_entry").update();
    jdbc.sql("create table kept_seal as table audit_seal").update();
    entries = jdbc.sql("select count(*) from audit_seal").query(Long.class).single();
  }

  @AfterEach
  void home() throws SQLException {
    everythingAllowed.close();
  }

  @Test
  void everyTamperingIsFound() throws SQLException, IOException {
    assertThat(trail.verify().isWhole()).isTrue();
    List<Way> ways =
        List.of(
            this::change,
            this::shiftTime,
            this::remove,
            this::removeWithItsSeal,
            this::removeAndCloseUp,
            this::putIn,
            this::putInWithASeal,
            this::swapEntries,
            this::swapSeals,
            this::cutTail,
            this::changeASeal,
            this::rebuildWithAnotherKey,
            this::rebuildWithTheKey,
            this::removeAll);
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      String done = ways.get(i % ways.size()).tamper();
      if (trail.verify().isWhole()) {
        unseen.add(done);
      }
      restore();
    }
    assertThat(unseen).isEmpty();
    assertThat(trail.verify().isWhole()).isTrue();
  }

  private void restore() {
    jdbc.sql("truncate audit_entry, audit_seal").update();
    jdbc.sql("insert into audit_entry overriding system value table kept_entry").update();
    jdbc.sql("insert into audit_seal table kept_seal").update();
  }

  /** A position in the chain. */
  private long some() {
    return 1 + random.nextLong(entries);
  }

  private long entryAt(long position) {
    return jdbc.sql("select entry from audit_seal where position = ?")
        .param(position)
        .query(Long.class)
        .single();
  }

  private String change() {
    long entry = entryAt(some());
    String column =
        List.of("actor", "source", "register", "record_id", "person_id", "what", "purpose")
            .get(random.nextInt(7));
    if (random.nextBoolean()) {
      jdbc.sql(
              "update audit_entry set %s = coalesce(%s, '') || 'x' where number = ?"
                  .formatted(column, column))
          .param(entry)
          .update();
      return column + " of " + entry;
    }
    String json = random.nextBoolean() ? "before" : "after";
    jdbc.sql(
            "update audit_entry set %s = coalesce(%s, '{}') || '{\"name\": \"別人\"}' where number = ?"
                .formatted(json, json))
        .param(entry)
        .update();
    return json + " of " + entry;
  }

  private String shiftTime() {
    long entry = entryAt(some());
    jdbc.sql("update audit_entry set at = at + interval '1 microsecond' where number = ?")
        .param(entry)
        .update();
    return "time of " + entry;
  }

  private String remove() {
    long entry = entryAt(some());
    jdbc.sql("delete from audit_entry where number = ?").param(entry).update();
    return "removed " + entry;
  }

  private long removeBoth(long position) {
    long entry = entryAt(position);
    jdbc.sql("delete from audit_entry where number = ?").param(entry).update();
    jdbc.sql("delete from audit_seal where position = ?").param(position).update();
    return entry;
  }

  private String removeWithItsSeal() {
    return "removed with its seal " + removeBoth(some());
  }

  private String removeAndCloseUp() {
    long position = some();
    removeBoth(position);
    move(position, -1);
    return "removed and closed up at " + position;
  }

  /** All seals behind a position, without two at one place meanwhile. */
  private void move(long behind, int by) {
    jdbc.sql("update audit_seal set position = -position where position > ?")
        .param(behind)
        .update();
    jdbc.sql("update audit_seal set position = -position + ? where position < 0")
        .param(by)
        .update();
  }

  /** Under the number of one that was taken back, or one that nobody gives. */
  private long unusedNumber() {
    List<@Nullable Long> unused =
        jdbc.sql(
                """
                select n from generate_series(-2, (select max(settled) from audit_seal)) n
                where not exists (select from audit_entry where number = n)
                """)
            .query(Long.class)
            .list();
    return Objects.requireNonNull(unused.get(random.nextInt(unused.size())));
  }

  private long copied() {
    long number = unusedNumber();
    jdbc.sql(
            """
            insert into audit_entry overriding system value
            select ?, at, actor, source, kind, register, record_id, person_id, what, purpose, before, after
            from audit_entry where number = ?
            """)
        .params(number, entryAt(some()))
        .update();
    return number;
  }

  private String putIn() {
    return "put in " + copied();
  }

  private String putInWithASeal() {
    long number = copied();
    long position = random.nextInt(4) == 0 ? -5 : random.nextLong(entries + 1);
    if (position >= 0) {
      move(position, 1);
    }
    jdbc.sql(
            """
            insert into audit_seal select ?, ?, settled, key_name, seal from audit_seal
            order by random() limit 1
            """)
        .params(position + (position >= 0 ? 1 : 0), number)
        .update();
    return "put in %d with a seal at %d".formatted(number, position + 1);
  }

  private long[] two() {
    long one = some();
    return new long[] {one, 1 + (one + random.nextLong(entries - 1)) % entries};
  }

  private String swapEntries() {
    long[] two = two();
    long one = entryAt(two[0]);
    long other = entryAt(two[1]);
    jdbc.sql("update audit_entry set number = -10 where number = ?").param(one).update();
    jdbc.sql("update audit_entry set number = ? where number = ?").params(one, other).update();
    jdbc.sql("update audit_entry set number = ? where number = -10").param(other).update();
    return "swapped entries %d %d".formatted(one, other);
  }

  private String swapSeals() {
    long[] two = two();
    jdbc.sql("update audit_seal set position = -10 where position = ?").param(two[0]).update();
    jdbc.sql("update audit_seal set position = ? where position = ?")
        .params(two[0], two[1])
        .update();
    jdbc.sql("update audit_seal set position = ? where position = -10").param(two[1]).update();
    return "swapped seals %d %d".formatted(two[0], two[1]);
  }

  private String cutTail() {
    long from = some();
    jdbc.sql(
            "delete from audit_entry where number in (select entry from audit_seal where position >= ?)")
        .param(from)
        .update();
    jdbc.sql("delete from audit_seal where position >= ?").param(from).update();
    return "cut from " + from;
  }

  private String changeASeal() {
    String to =
        List.of(
                "settled = settled + 1",
                "key_name = 'x'",
                "seal = set_byte(seal, 7, get_byte(seal, 7) # 1)")
            .get(random.nextInt(3));
    long position = some();
    jdbc.sql("update audit_seal set " + to + " where position = ?").param(position).update();
    return to + " at " + position;
  }

  private String rebuildWithAnotherKey() throws SQLException {
    String name = jdbc.sql("select min(key_name) from audit_seal").query(String.class).single();
    return rebuild(new SealKey(name, new byte[32]));
  }

  private String rebuildWithTheKey() throws SQLException, IOException {
    return rebuild(FileSealKeys.in(folder.resolve(AuditVerification.KEYS)).current());
  }

  /** One entry is changed and all seals are made anew. */
  private String rebuild(SealKey key) throws SQLException {
    String done = change();
    Seals seals = new Seals(key);
    byte[] previous = Seals.NONE;
    List<AuditEntry> all =
        jdbc.sql(
                "select e.*, encode(contents, 'hex') as erased from audit_entry e join audit_seal s on s.entry = e.number order by position")
            .query((row, n) -> AuditEntry.read(row))
            .list();
    List<@Nullable Long> settled =
        jdbc.sql("select settled from audit_seal order by position").query(Long.class).list();
    for (int i = 0; i < all.size(); i++) {
      long upTo = Objects.requireNonNull(settled.get(i));
      previous = seals.seal(previous, i + 1, upTo, all.get(i), Seals.BY_DIGEST);
      jdbc.sql("update audit_seal set seal = ? where position = ?")
          .params(previous, i + 1)
          .update();
    }
    return "rebuilt after " + done;
  }

  private String removeAll() {
    jdbc.sql("truncate audit_entry, audit_seal").update();
    return "removed all";
  }
}
