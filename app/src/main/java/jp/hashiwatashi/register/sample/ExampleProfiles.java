package jp.hashiwatashi.register.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.register.OpeningColumns;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerColumns;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.CsvReading;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.jspecify.annotations.Nullable;

/** The examples' records as matching reads them, with their days moved. */
final class ExampleProfiles {
  static final String PEOPLE = "example-people.csv";
  static final String OPENINGS = "example-openings.csv";

  private final List<SeekerProfile> seekers;
  private final List<OpeningProfile> openings;
  private final int days;

  private ExampleProfiles(List<SeekerProfile> seekers, List<OpeningProfile> openings, int days) {
    this.seekers = seekers;
    this.openings = openings;
    this.days = days;
  }

  /** The records with every day but the birth dates moved by {@code days}. */
  static ExampleProfiles read(int days) {
    return new ExampleProfiles(
        records(PEOPLE, new SeekerColumns()), records(OPENINGS, new OpeningColumns()), days);
  }

  /** The reader takes files only, so the table is laid out as one for a moment. */
  private static <R> List<R> records(String table, ColumnSet<R> columns) {
    try {
      Path file = Files.createTempFile("hashiwatashi-example", ".csv");
      try {
        Files.writeString(file, SampleTable.text(table));
        return switch (CsvReading.read(file, columns)) {
          case TableReading.Understood<R> read -> read.records();
          case TableReading.Refused<R> refused ->
              throw new IllegalStateException(table + ": " + refused.faults());
        };
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SeekerProfile seeker(int row) {
    SeekerProfile s = seekers.get(row);
    return new SeekerProfile(
        s.id(),
        s.birthDate(),
        s.employerId(),
        s.moves(),
        s.homeMunicipality(),
        s.maxCommuteKm(),
        s.relocation(),
        s.occupationsWanted(),
        s.occupationsExperienced(),
        s.industriesExperienced(),
        s.licences(),
        s.skills(),
        s.minMonthlyWageYen(),
        s.employmentTypes(),
        s.weeklyHoursMin(),
        s.weeklyHoursMax(),
        s.nightWork(),
        moved(s.availableFrom()),
        moved(s.availableUntil()));
  }

  OpeningProfile opening(int row) {
    OpeningProfile o = openings.get(row);
    return new OpeningProfile(
        o.id(),
        o.employerId(),
        o.moves(),
        o.headcount(),
        o.filled(),
        o.occupation(),
        o.industry(),
        o.municipality(),
        o.remote(),
        o.monthlyWageMinYen(),
        o.monthlyWageMaxYen(),
        o.employmentType(),
        o.weeklyHours(),
        o.nightWork(),
        o.licencesRequired(),
        o.licencesWelcome(),
        o.skillsWelcome(),
        o.experienceYears(),
        o.ageMin(),
        o.ageMax(),
        o.ageLimitGround(),
        moved(o.startOn()),
        moved(o.latestStartOn()),
        o.months(),
        moved(o.expiresOn()));
  }

  private @Nullable LocalDate moved(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(days);
  }
}
