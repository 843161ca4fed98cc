package jp.hashiwatashi.personal;

import java.util.List;
import jp.hashiwatashi.register.guarded.ParticularKind;
import jp.hashiwatashi.shared.page.Page;

/** What of a person needs particular care, shown to that person. */
public record OwnParticularsPage(List<Shown> shown) implements Page {

  /** One value, as people read it. */
  public record Shown(ParticularKind kind, String value) {}
}
