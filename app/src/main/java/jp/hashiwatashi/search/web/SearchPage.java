package jp.hashiwatashi.search.web;

import java.util.List;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.search.Found;
import jp.hashiwatashi.search.RegisterHits;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the search box found.
 *
 * @param text as it was typed
 * @param only the one register whose hits are shown, null for the best of each
 * @param paging through the hits of that register, null for the best of each
 */
public record SearchPage(
    String text,
    @Nullable RegisterName only,
    Found found,
    @Nullable Paging paging,
    List<FieldFault> faults)
    implements Page {

  public boolean isAsked() {
    return !text.isEmpty();
  }

  /** Where all hits of a register are listed. */
  public String all(RegisterHits hits) {
    return list(text, hits.register()).toString();
  }

  /** Where what is shown is listed. */
  public Address address() {
    return list(text, only);
  }

  /** How many records of a register were found. */
  public static String count(RegisterHits hits, Words words) {
    return words.text(
        hits.more() ? "search.count.more" : "search.count", words.number(hits.count()));
  }

  static Address list(String text, @Nullable RegisterName register) {
    return Address.of("/search")
        .with("q", text)
        .with("in", register == null ? "" : register.code());
  }
}
