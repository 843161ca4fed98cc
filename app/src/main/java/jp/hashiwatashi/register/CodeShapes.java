package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.exchange.Shape;

/**
 * How the codes in a record's columns are read: the files of matching (spec 02) hold codes, what people
 * type or import may hold names too.
 */
record CodeShapes(
    Shape<OccupationCode> occupation,
    Shape<Integer> municipality,
    Shape<String> licence,
    Shape<IndustryDivision> industry,
    Shape<IndustryGroup> group,
    Shape<Integer> prefecture) {

  static final CodeShapes BY_CODE =
      new CodeShapes(
          new OccupationShape(),
          new MunicipalityShape(),
          new LicenceShape(),
          new IndustryShape(),
          new GroupShape(),
          new PrefectureShape());

  static final CodeShapes BY_NAME_TOO =
      new CodeShapes(
          new NamedShape<>(BY_CODE.occupation, CodeKind.OCCUPATION),
          new NamedShape<>(BY_CODE.municipality, CodeKind.MUNICIPALITY),
          new NamedShape<>(BY_CODE.licence, CodeKind.LICENCE),
          new NamedShape<>(BY_CODE.industry, CodeKind.INDUSTRY),
          new NamedShape<>(BY_CODE.group, CodeKind.INDUSTRY_GROUP),
          new NamedShape<>(BY_CODE.prefecture, CodeKind.PREFECTURE));

  Shape<OccupationExperience> experience() {
    return new ExperienceShape(occupation);
  }
}
