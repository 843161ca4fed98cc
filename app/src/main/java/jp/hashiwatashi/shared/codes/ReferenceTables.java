package jp.hashiwatashi.shared.codes;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The reference tables as CSV for other programs: a header row, commas, LF. {@code municipalities}
 * has the current places and the expired codes, these with their successor's point, so that a
 * reader's distances equal ours; a printed degree parses to exactly the double that is used here.
 */
public final class ReferenceTables {

  private static final Map<String, Consumer<CsvWriter>> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("prefectures", ReferenceTables::prefectures);
    TABLES.put("municipalities", ReferenceTables::municipalities);
    TABLES.put("industries", ReferenceTables::industries);
    TABLES.put("occupations", ReferenceTables::occupations);
    TABLES.put("job-titles", ReferenceTables::jobTitles);
    TABLES.put("licences", ReferenceTables::licences);
    TABLES.put("center-offices", ReferenceTables::centerOffices);
    TABLES.put("hello-work-offices", ReferenceTables::helloWorkOffices);
  }

  private ReferenceTables() {}

  /** The names of the tables, in the order in which help lists them. */
  public static List<String> names() {
    return List.copyOf(TABLES.keySet());
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
    csv.writeRecord("code", "name");
    for (IndustryDivision division : IndustryDivision.values()) {
      csv.writeRecord(division.name(), division.japaneseName());
    }
  }

  private static void occupations(CsvWriter csv) {
    csv.writeRecord("code", "name", "major", "major_name");
    for (int middle = 1; middle <= OccupationGroups.MIDDLES; middle++) {
      int major = OccupationGroups.majorOf(middle);
      csv.writeRecord(
          new OccupationCode(middle, OccupationCode.NO_SMALL_GROUP).toString(),
          OccupationGroups.middleName(middle),
          (major < 10 ? "0" : "") + major,
          OccupationGroups.majorName(major));
    }
  }

  private static void jobTitles(CsvWriter csv) {
    csv.writeRecord("title", "kana", "occupation");
    for (JobTitles.JobTitle title : JobTitles.get().all()) {
      csv.writeRecord(
          title.title(),
          title.kana(),
          new OccupationCode(title.middle(), OccupationCode.NO_SMALL_GROUP).toString());
    }
  }

  private static void licences(CsvWriter csv) {
    csv.writeRecord("code", "name");
    for (Licence licence : Licences.get().all()) {
      csv.writeRecord(licence.code(), licence.name());
    }
  }

  private static void centerOffices(CsvWriter csv) {
    csv.writeRecord("name", "prefecture");
    for (CenterOffice office : CenterOffice.all()) {
      csv.writeRecord(office.name(), Prefecture.of(office.prefecture()).twoDigits());
    }
  }

  private static void helloWorkOffices(CsvWriter csv) {
    csv.writeRecord("name", "prefecture", "municipality");
    for (HelloWorkOffice office : HelloWorkOffice.all()) {
      csv.writeRecord(
          office.name(), Prefecture.of(office.prefecture()).twoDigits(), office.municipality());
    }
  }
}
