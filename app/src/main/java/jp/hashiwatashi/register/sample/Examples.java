package jp.hashiwatashi.register.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;

/**
 * The examples of the demonstration. Their records are tables of spec 02 with a few columns more,
 * written for {@link SampleMarket#USUAL_AS_OF} and moved to the day that is asked for; what the cases
 * are is told by the guide's own table (産業雇用安定センターのガイド, 2023年, 出向事例;
 * 2025年のガイドの集団支援事例A for the hospital, of which only the number of 45 is taken).
 */
record Examples(List<SendingRecord> people, List<Opening> openings) {

  static Examples around(LocalDate asOf) {
    int days = (int) (asOf.toEpochDay() - SampleMarket.USUAL_AS_OF.toEpochDay());
    Map<String, String> labels = labels();
    ExampleProfiles profiles = ExampleProfiles.read(days);
    DemoPeople demo = new DemoPeople(asOf);
    List<SendingRecord> people = new ArrayList<>();
    for (NamedCsvRecord row : SampleTable.read(ExampleProfiles.PEOPLE)) {
      people.add(
          demo.record(
              profiles.seeker(people.size()),
              new DemoNames.Name(row.getField("name"), row.getField("kana")),
              row.getField("former_employer"),
              row.getField("career"),
              labels.get(row.getField("example"))));
    }
    List<Opening> openings = new ArrayList<>();
    for (NamedCsvRecord row : SampleTable.read(ExampleProfiles.OPENINGS)) {
      openings.add(
          DemoOpenings.record(
              profiles.opening(openings.size()),
              row.getField("employer"),
              row.getField("work"),
              labels.get(row.getField("example"))));
    }
    return new Examples(List.copyOf(people), List.copyOf(openings));
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    labels.put("hospital", "例：閉院する病院の45人（2025年のガイドの集団支援事例Aの人数、他は架空）");
    for (NamedCsvRecord row : SampleTable.read("secondment-cases-guide-2023.csv")) {
      labels.put(
          "case-" + row.getField("case"),
          "例：出向事例%s %s→%s（2023年のガイドより、人と会社は架空）"
              .formatted(
                  row.getField("case"),
                  row.getField("sender_business"),
                  row.getField("receiver_business")));
    }
    return labels;
  }
}
