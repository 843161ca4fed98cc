package jp.hashiwatashi.shared.codes;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The reference tables as CSV for other programs: a header row, commas, LF. {@code municipalities}
 * has the current places and the expired codes, these with their successor's point, so that a
 * reader's distances equal ours; a printed degree parses to exactly the double that is used here. What
 * is not surely known is left out, and the table says so in a last column; the columns of
 * {@code municipalities} and {@code licences} are agreed upon, so that only the command says it.
 * {@code industries} has the divisions by their letters, then the middle groups by their numbers.
 */
public final class ReferenceTables {

  /** The last column of a table that says, in each row, what it is known to lack. */
  private static final String LEFT_OUT = "incomplete_left_out";

  /** Those that lack something, whether or not their columns have room to say so. */
  private static final Set<String> INCOMPLETE =
      Set.of(
          "municipalities",
          "job-titles",
          "licences",
          "licence-implications",
          "center-offices",
          "hello-work-offices");

  private static final Map<String, Consumer<CsvWriter>> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("prefectures", ReferenceTables::prefectures);
    TABLES.put("municipalities", ReferenceTables::municipalities);
    TABLES.put("industries", ReferenceTables::industries);
    TABLES.put("occupations", ReferenceTables::occupations);
    TABLES.put("job-titles", ReferenceTables::jobTitles);
    TABLES.put("licences", ReferenceTables::licences);
    TABLES.put("licence-implications", ReferenceTables::licenceImplications);
    TABLES.put("center-offices", ReferenceTables::centerOffices);
    TABLES.put("hello-work-offices", ReferenceTables::helloWorkOffices);
  }

  private ReferenceTables() {}

  /** The names of the tables, in the order in which help lists them. */
  public static List<String> names() {
    return List.copyOf(TABLES.keySet());
  }

  /** Whether something that belongs in this table is left out, because it is not surely known. */
  public static boolean isIncomplete(String name) {
    return INCOMPLETE.contains(name);
  }

  /**
   * Writes one whole table; nothing is written when it cannot be made.
   *
   * @throws IllegalArgumentException when there is no table of that name
   */
  public static void write(String name, Appendable out) throws IOException {
    Consumer<CsvWriter> table = TABLES.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no reference table is called " + name);
    }
    StringWriter whole = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(whole)) {
      table.accept(csv);
    }
    out.append(whole.getBuffer());
  }

  private static void prefectures(CsvWriter csv) {
    csv.writeRecord("code", "name", "kana", "romaji", "capital");
    for (Prefecture p : Prefecture.all()) {
      csv.writeRecord(p.twoDigits(), p.name(), p.kana(), p.romaji(), p.capital());
    }
  }

  private static void municipalities(CsvWriter csv) {
    csv.writeRecord("code", "name", "prefecture", "latitude", "longitude", "approximate");
    Municipalities table = Municipalities.get();
    for (int i = 0; i < table.size(); i++) {
      Municipality m = table.at(i);
      csv.writeRecord(
          m.code(),
          m.name(),
          m.code().substring(0, 2),
          Double.toString(m.latitude()),
          Double.toString(m.longitude()),
          Boolean.toString(m.approximate()));
    }
  }

  private static void industries(CsvWriter csv) {
    csv.writeRecord("code", "name", "division", "unofficial_english");
    for (IndustryDivision division : IndustryDivision.values()) {
      csv.writeRecord(division.name(), division.japaneseName(), division.name(), "");
    }
    for (IndustryGroup group : IndustryGroup.all()) {
      csv.writeRecord(
          (group.number() < 10 ? "0" : "") + group.number(),
          group.japaneseName(),
          group.division().name(),
          group.englishName());
    }
  }

  private static void occupations(CsvWriter csv) {
    csv.writeRecord(
        "code", "name", "major", "major_name", "unofficial_english", "unofficial_english_major");
    for (int middle = 1; middle <= OccupationGroups.MIDDLES; middle++) {
      int major = OccupationGroups.majorOf(middle);
      csv.writeRecord(
          new OccupationCode(middle, OccupationCode.NO_SMALL_GROUP).toString(),
          OccupationGroups.middleName(middle),
          (major < 10 ? "0" : "") + major,
          OccupationGroups.majorName(major),
          OccupationGroups.middleEnglishName(middle),
          OccupationGroups.majorEnglishName(major));
    }
  }

  private static void jobTitles(CsvWriter csv) {
    csv.writeRecord("title", "kana", "occupation", LEFT_OUT);
    for (JobTitles.JobTitle title : JobTitles.get().all()) {
      csv.writeRecord(
          title.title(),
          title.kana(),
          new OccupationCode(title.middle(), OccupationCode.NO_SMALL_GROUP).toString(),
          "other_titles|small_group");
    }
  }

  private static void licences(CsvWriter csv) {
    csv.writeRecord("code", "name");
    for (Licence licence : Licences.get().all()) {
      csv.writeRecord(licence.code(), licence.name());
    }
  }

  private static void licenceImplications(CsvWriter csv) {
    csv.writeRecord("code", "implies", "source", LEFT_OUT);
    for (LicenceImplications.Implication row : LicenceImplications.all()) {
      csv.writeRecord(row.code(), row.implies(), row.source(), "other_implications");
    }
  }

  private static void centerOffices(CsvWriter csv) {
    csv.writeRecord("name", "prefecture", LEFT_OUT);
    for (CenterOffice office : CenterOffice.all()) {
      csv.writeRecord(
          office.name(), Prefecture.of(office.prefecture()).twoDigits(), "address|telephone");
    }
  }

  private static void helloWorkOffices(CsvWriter csv) {
    csv.writeRecord("name", "prefecture", "municipality", LEFT_OUT);
    for (HelloWorkOffice office : HelloWorkOffice.all()) {
      csv.writeRecord(
          office.name(),
          Prefecture.of(office.prefecture()).twoDigits(),
          office.municipality(),
          "other_offices|official_number|address|telephone|jurisdiction");
    }
  }
}
