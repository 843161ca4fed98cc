package jp.hashiwatashi.register;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A company's or institution's name without what it is by law: 株式会社 and the like. */
final class OrganisationName {

  /** Folded as the names are, the longest first: 医療法人社団 goes before 医療法人. */
  private static final List<String> FORMS =
      Stream.of(
              "株式会社",
              "(株)",
              "有限会社",
              "(有)",
              "合同会社",
              "(同)",
              "合資会社",
              "(資)",
              "合名会社",
              "(名)",
              "医療法人社団",
              "医療法人財団",
              "社会医療法人",
              "医療法人",
              "(医)",
              "社会福祉法人",
              "(福)",
              "学校法人",
              "(学)",
              "一般社団法人",
              "公益社団法人",
              "(社)",
              "一般財団法人",
              "公益財団法人",
              "(財)",
              "特定非営利活動法人",
              "NPO法人",
              "Co., Ltd.",
              "Inc.")
          .map(SearchKey::fold)
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private OrganisationName() {}

  /** The name, folded; a name that is nothing but a legal form stays. */
  static String plain(String name) {
    String folded = SearchKey.fold(name);
    String plain = folded;
    String before;
    do {
      before = plain;
      for (String form : FORMS) {
        if (plain.startsWith(form)) {
          plain = plain.substring(form.length());
        }
        if (plain.endsWith(form)) {
          plain = plain.substring(0, plain.length() - form.length());
        }
      }
    } while (!plain.equals(before));
    return plain.isEmpty() ? folded : plain;
  }
}
