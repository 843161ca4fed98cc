package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.DraftKey;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.MergedRecords;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that went while somebody was typing in them: merged into others, or taken out again. */
@Component
final class Gone {

  private final Drafts drafts;
  private final MergedRecords merged;

  Gone(Drafts drafts, MergedRecords merged) {
    this.drafts = drafts;
    this.merged = merged;
  }

  boolean isGone(Typed<?> typed) {
    return typed.id() != null && typed.register().find(typed.id()) == null;
  }

  /**
   * What whoever is signed in has typed of a record that is gone, beside the record that stands for it.
   *
   * @throws jp.hashiwatashi.shared.page.NothingHere when nothing was
   */
  GonePage page(EditedRegister<?> register, String id, Words words) {
    var draft =
        drafts
            .find(DraftKey.of(register.name(), id, null))
            .orElseThrow(() -> RecordsAsked.nothing(register.name(), id));
    Standing into = into(register, id);
    List<Difference> typed =
        Difference.between(register, into == null ? Map.of() : into.shown(), draft.texts(), words)
            .stream()
            .filter(d -> !d.code().equals(register.key().code()))
            .toList();
    return new GonePage(register.name(), id, into, typed);
  }

  private @Nullable Standing into(EditedRegister<?> register, String id) {
    return merged.standingFor(register.name(), id).map(register::find).orElse(null);
  }

  /** Where one goes on from a record that is gone: to the one that stands for it, or to the list. */
  Address onward(DraftKey key) {
    RegisterName register = key.register();
    return merged
        .standingFor(register, key.recordId())
        .map(into -> Address.of(register.path(), into).with("came", key.recordId()))
        .orElseGet(() -> Address.of(register.path()));
  }
}
