package jp.hashiwatashi.workbench.web;

import java.util.List;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.Segment;
import jp.hashiwatashi.workbench.StrategyReport;

/** Which people the strategy serves how well. */
public record StrategyReportPage(StrategyReport report) implements Page {

  public static final Address ADDRESS = Address.of("/reports/strategy");

  /** The report's tables in order. */
  public enum By {
    AGE,
    OCCUPATION,
    OFFICE
  }

  /** Strategy and moment that the candidates were found with. */
  public String basis(Words words) {
    var last = report.rematch();
    return last == null || last.endedAt() == null
        ? words.text("report.never")
        : words.text("report.made-with", report.strategy(), words.moment(last.endedAt()));
  }

  public List<Segment> segments(By by) {
    return switch (by) {
      case AGE -> report.ages();
      case OCCUPATION -> report.occupations();
      case OFFICE -> report.offices();
    };
  }

  /** What the people of a segment have in common, in words. */
  public static String name(By by, Segment segment, Words words) {
    return switch (by) {
      case AGE -> words.text("report.age." + segment.key());
      case OCCUPATION -> {
        int major = Integer.parseInt(segment.key());
        yield major == 0
            ? words.text("value.not-stated")
            : words.isJapanese()
                ? OccupationGroups.majorName(major)
                : OccupationGroups.majorEnglishName(major);
      }
      case OFFICE ->
          segment.key().isEmpty() ? words.text("value.not-stated") : words.office(segment.key());
    };
  }
}
