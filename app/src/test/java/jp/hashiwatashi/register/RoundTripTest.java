package jp.hashiwatashi.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.Licences;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.CsvReading;
import jp.hashiwatashi.shared.exchange.TableReading;
import jp.hashiwatashi.shared.exchange.TableWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  private static final String[] WORDS = {
    "経理", "EXCEL", "a,b", "\"x\"", "髙﨑㈱でない", "line\nbreak", "#"
  };

  @TempDir Path folder;
  private Random random = new Random(0);

  static LongStream seeds() {
    long first = Long.getLong("seed", System.nanoTime() & 0xFFFFF);
    return LongStream.range(first, first + Seeds.rounds(10, 200));
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void whatIsWrittenIsReadBackTheSameInBothEncodings(long seed) throws IOException {
    random = new Random(seed);
    List<SeekerProfile> people = new ArrayList<>();
    List<OpeningProfile> openings = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      people.add(person(i));
      openings.add(opening(i));
    }
    for (Charset charset : List.of(UTF_8, Charset.forName("windows-31j"))) {
      assertThat(roundTrip(people, new SeekerColumns(), charset)).isEqualTo(people);
      assertThat(roundTrip(openings, new OpeningColumns(), charset)).isEqualTo(openings);
    }
  }

  private <R> List<R> roundTrip(List<R> records, ColumnSet<R> columns, Charset charset)
      throws IOException {
    Path file = folder.resolve("T.csv");
    try (TableWriter<R> writer = TableWriter.open(file, charset, columns)) {
      records.forEach(writer::write);
      writer.commit();
    }
    TableReading<R> reading = CsvReading.read(file, columns);
    assertThat(reading).isInstanceOf(TableReading.Understood.class);
    return ((TableReading.Understood<R>) reading).records();
  }

  private SeekerProfile person(int i) {
    int hours = number(4000);
    return new SeekerProfile(
        "S" + i + WORDS[random.nextInt(WORDS.length)],
        maybe(this::day),
        maybe(() -> "E" + random.nextInt(9)),
        some(Move.class),
        municipality(),
        number(100),
        random.nextInt(4) == 0
            ? Relocation.ANYWHERE
            : new Relocation(random.nextLong() & Relocation.ANYWHERE.prefectures() & ~1L),
        list(this::occupation),
        list(() -> new OccupationExperience(occupation(), random.nextInt(40))),
        random.nextBoolean() ? Set.of() : some(IndustryDivision.class),
        list(this::licence),
        list(() -> WORDS[random.nextInt(4)]),
        random.nextInt(4) == 0 ? -1 : random.nextLong(1_000_000_000_001L),
        random.nextBoolean() ? Set.of() : some(EmploymentType.class),
        hours,
        hours < 0 ? number(5000) : hours + random.nextInt(100),
        Answer.values()[random.nextInt(3)],
        maybe(this::day),
        maybe(this::day));
  }

  private OpeningProfile opening(int i) {
    int headcount = 1 + random.nextInt(5);
    int wage = number(400_000);
    int age = random.nextInt(3) > 0 ? -1 : 18 + random.nextInt(20);
    return new OpeningProfile(
        WORDS[random.nextInt(WORDS.length)] + "-" + i,
        maybe(() -> "E" + random.nextInt(9)),
        some(Move.class),
        headcount,
        random.nextInt(headcount + 1),
        occupation(),
        maybe(() -> IndustryDivision.values()[random.nextInt(20)]),
        municipality(),
        random.nextBoolean(),
        wage,
        random.nextBoolean() ? -1 : Math.max(0, wage) + random.nextInt(1000),
        maybe(() -> EmploymentType.values()[random.nextInt(4)]),
        number(4000),
        Answer.values()[random.nextInt(3)],
        list(this::licence),
        list(this::licence),
        list(() -> WORDS[random.nextInt(4)]),
        random.nextInt(10),
        age,
        age < 0 ? -1 : age + random.nextInt(40),
        age < 0 ? null : AgeLimitGround.values()[random.nextInt(6)],
        maybe(this::day),
        maybe(this::day),
        number(36),
        maybe(this::day));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private int number(int bound) {
    return random.nextBoolean() ? -1 : random.nextInt(bound);
  }

  private int municipality() {
    return random.nextInt(5) == 0 ? -1 : random.nextInt(Municipalities.get().size());
  }

  private String licence() {
    return Licences.get().all().get(random.nextInt(Licences.get().all().size())).code();
  }

  private OccupationCode occupation() {
    return new OccupationCode(1 + random.nextInt(99), random.nextInt(101) - 1);
  }

  private LocalDate day() {
    return LocalDate.of(1930, 1, 1).plusDays(random.nextInt(40_000));
  }

  private <T> List<T> list(Supplier<T> entry) {
    LinkedHashSet<T> entries = new LinkedHashSet<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      entries.add(entry.get());
    }
    return List.copyOf(entries);
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    E[] values = type.getEnumConstants();
    EnumSet<E> set = EnumSet.of(values[random.nextInt(values.length)]);
    set.add(values[random.nextInt(values.length)]);
    return set;
  }
}
