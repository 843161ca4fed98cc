package jp.hashiwatashi.register.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Employer.ClassByHand;
import jp.hashiwatashi.register.SmeClass;
import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.jspecify.annotations.Nullable;

/**
 * What is made up of the examples' employers beside their names. One who is not in the table is an
 * employer of the market.
 */
final class ExampleEmployers {
  private static final int KIND = 108;

  /** Past all numbers of the market's employers. */
  private static final long FIRST_NUMBER = 9_000_001;

  private ExampleEmployers() {}

  private static final class Shared {
    static final List<NamedCsvRecord> ROWS =
        new ArrayList<>(SampleTable.read("example-employers.csv"));
  }

  /** Where the employer sits, a position in {@code Municipalities}; not stated if it is no example. */
  static int municipality(String id) {
    int row = row(id);
    return row < 0 ? Employer.NOT_STATED : municipality(Shared.ROWS.get(row));
  }

  private static int municipality(NamedCsvRecord row) {
    return Municipalities.get().indexOf(row.getField("municipality"));
  }

  private static int row(String id) {
    for (int row = 0; row < Shared.ROWS.size(); row++) {
      if (Shared.ROWS.get(row).getField("employer_id").equals(id)) {
        return row;
      }
    }
    return -1;
  }

  static Employer employer(String id, String name) {
    int number = row(id);
    if (number < 0) {
      throw new IllegalStateException("an example's employer is missing in its table: " + id);
    }
    NamedCsvRecord row = Shared.ROWS.get(number);
    int municipality = municipality(row);
    return new Employer(
        id,
        CorporateNumber.ofBody(DemoEmployers.NO_REGISTRY_OFFICE + FIRST_NUMBER + number),
        name,
        row.getField("kana"),
        DemoEmployers.address(municipality, new Draws(0, KIND, number)),
        municipality,
        IndustryGroup.of(Integer.parseInt(row.getField("industry_group"))),
        Long.parseLong(row.getField("capital_yen")),
        Integer.parseInt(row.getField("regular_workers")),
        classByHand(row),
        0,
        null);
  }

  private static @Nullable ClassByHand classByHand(NamedCsvRecord row) {
    String smeClass = row.getField("sme_class");
    return smeClass.isEmpty()
        ? null
        : new ClassByHand(SmeClass.valueOf(smeClass), row.getField("sme_class_reason"));
  }
}
