package jp.hashiwatashi.search.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.search.Found;
import jp.hashiwatashi.search.Hit;
import jp.hashiwatashi.search.RegisterHits;
import org.jspecify.annotations.Nullable;

/**
 * What a search answers.
 *
 * @param complete false while the index is being built: then there may be more
 */
record SearchTold(boolean complete, List<RegisterTold> registers) {

  /** {@code total} counts the best 1,000; {@code more} tells that there are more than those. */
  record RegisterTold(String register, int total, boolean more, List<HitTold> rows) {}

  /** A record, and in which of its fields something was found. */
  record HitTold(
      String id,
      @Nullable String title,
      boolean confidential,
      @JsonProperty("matched_in") List<FieldTold> matchedIn) {}

  /** A field and its text, cut where it is long. */
  record FieldTold(String field, String text) {}

  static SearchTold of(Found found) {
    return new SearchTold(
        found.state().complete(), found.registers().stream().map(SearchTold::of).toList());
  }

  private static RegisterTold of(RegisterHits hits) {
    return new RegisterTold(
        hits.register().code(),
        hits.count(),
        hits.more(),
        hits.hits().stream().map(SearchTold::of).toList());
  }

  private static HitTold of(Hit hit) {
    var title = hit.title();
    return new HitTold(
        hit.id(),
        title == null ? null : title.plain(),
        hit.confidential(),
        hit.matched().stream()
            .map(told ->
                new FieldTold(told.field().name().toLowerCase(Locale.ROOT), told.text().plain()))
            .toList());
  }
}
