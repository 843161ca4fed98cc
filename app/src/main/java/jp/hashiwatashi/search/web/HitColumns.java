package jp.hashiwatashi.search.web;

import java.util.Locale;
import java.util.stream.Collectors;
import jp.hashiwatashi.search.Hit;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;

/** The columns of what was found as a list, one row a record. */
final class HitColumns extends WrittenColumns<Hit> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  HitColumns() {
    super(WORDS.text("search.title"));
    text("register", "登録", hit -> WORDS.text("register." + hit.register().code()));
    id("id", WORDS.text("search.field.ID"), Hit::id);
    text(
        "name",
        WORDS.text("search.field.NAME"),
        hit -> hit.title() == null ? null : hit.title().plain());
    text(
        "confidential",
        WORDS.text("opening.confidential"),
        hit -> hit.confidential() ? WORDS.text("opening.confidential.yes") : null);
    text("told", "内容", HitColumns::told);
  }

  private static String told(Hit hit) {
    return hit.told().stream()
        .map(told -> WORDS.text("search.field." + told.field()) + " " + told.text().plain())
        .collect(Collectors.joining("、"));
  }
}
