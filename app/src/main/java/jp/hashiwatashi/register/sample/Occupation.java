package jp.hashiwatashi.register.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;

/**
 * A middle group of occupations as the sample knows it: who works in it, for how much, with which
 * licences and skills. One row of {@code occupations.csv}; the shares are made up and plausible.
 *
 * @param middle the middle group, 1 to 99
 * @param name as in 厚生労働省編職業分類
 * @param seekers weight among the people
 * @param openings weight among the openings
 * @param wageThousandYen a usual monthly wage
 * @param nightPercent openings with night work
 * @param partTimePercent openings of part-time employment
 * @param remotePerMille openings that can be done from home
 * @param related middle groups that people of this one also look at
 */
record Occupation(
    int middle,
    String name,
    int seekers,
    int openings,
    int wageThousandYen,
    int nightPercent,
    int partTimePercent,
    int remotePerMille,
    SmallGroups codes,
    Choice<IndustryDivision> industries,
    Licensing licensing,
    SkillLists skills,
    List<Integer> related) {

  static Occupation of(NamedCsvRecord row, UnaryOperator<String> licenceCode) {
    int middle = number(row, "middle");
    return new Occupation(
        middle,
        row.getField("name"),
        number(row, "seekers"),
        number(row, "openings"),
        number(row, "wage"),
        number(row, "night"),
        number(row, "part"),
        number(row, "remote"),
        SmallGroups.of(middle, number(row, "groups")),
        industries(SampleTable.list(row.getField("industries"))),
        Licensing.of(
            middle,
            SampleTable.list(row.getField("required")),
            SampleTable.list(row.getField("welcome")).stream().map(licenceCode).toList(),
            licenceCode),
        SkillLists.of(middle, SampleTable.list(row.getField("skills"))),
        SampleTable.list(row.getField("related")).stream().map(Integer::valueOf).toList());
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  /** Elements such as {@code E25}: a division and its weight. */
  private static Choice<IndustryDivision> industries(List<String> weighted) {
    Choice.Table<IndustryDivision> table = Choice.table();
    for (String element : weighted) {
      table.row(
          Integer.parseInt(element.substring(1)),
          IndustryDivision.valueOf(element.substring(0, 1)));
    }
    return table.build();
  }

  /** The codes of a middle group: the group alone, and a few small groups, the first ones large. */
  record SmallGroups(OccupationCode middleOnly, Choice<OccupationCode> small) {

    static SmallGroups of(int middle, int groups) {
      Choice.Table<OccupationCode> table = Choice.table();
      IntStream.rangeClosed(1, groups)
          .forEach(small -> table.row(840 / small, new OccupationCode(middle, small)));
      return new SmallGroups(
          new OccupationCode(middle, OccupationCode.NO_SMALL_GROUP), table.build());
    }

    OccupationCode draw(Draws draws) {
      return draws.percent(12) ? middleOnly : small.draw(draws);
    }
  }
}
