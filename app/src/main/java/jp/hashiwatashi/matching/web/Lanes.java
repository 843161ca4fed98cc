package jp.hashiwatashi.matching.web;

import java.util.List;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Parts;
import jp.hashiwatashi.matching.engine.Weights;
import jp.hashiwatashi.shared.page.Lane;
import jp.hashiwatashi.shared.page.Words;

/** A score as the lanes of its bar. */
public final class Lanes {

  private Lanes() {}

  public static List<Lane> of(Parts parts, Weights weights, Words words) {
    return Part.ALL.stream()
        .map(part -> new Lane(words.text("part." + part.code()), weights.of(part), parts.of(part)))
        .toList();
  }
}
