package jp.hashiwatashi.search;

import java.util.List;

/** The legal form before or after an employer's name, which nobody types to find it. */
final class LegalForms {

  private static final List<String> FORMS =
      List.of(
          "株式会社",
          "有限会社",
          "合同会社",
          "合資会社",
          "合名会社",
          "医療法人社団",
          "医療法人財団",
          "医療法人",
          "社会福祉法人",
          "学校法人",
          "宗教法人",
          "特定非営利活動法人",
          "npo法人",
          "一般社団法人",
          "一般財団法人",
          "公益社団法人",
          "公益財団法人",
          "社団法人",
          "財団法人",
          "独立行政法人",
          "協同組合");

  private LegalForms() {}

  /** The folded name without its legal form; the name itself when it has none, or is nothing else. */
  static String without(String folded) {
    for (String form : FORMS) {
      if (folded.length() > form.length()) {
        if (folded.startsWith(form)) {
          return folded.substring(form.length());
        }
        if (folded.endsWith(form)) {
          return folded.substring(0, folded.length() - form.length());
        }
      }
    }
    return folded;
  }
}
