package jp.hashiwatashi.register.web;

import java.util.Optional;
import jp.hashiwatashi.register.MergedRecords;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.NothingHere;
import jp.hashiwatashi.shared.page.Successors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from a record that is gone into another to that one. */
@Component
final class MergedAway implements Successors {

  private final MergedRecords merged;

  MergedAway(MergedRecords merged) {
    this.merged = merged;
  }

  @Override
  public Optional<Address> of(NothingHere nothing) {
    @Nullable RegisterName register =
        switch (nothing.kind()) {
          case PERSON -> RegisterName.PEOPLE;
          case OPENING -> RegisterName.OPENINGS;
          case EMPLOYER -> RegisterName.EMPLOYERS;
          case ESTABLISHMENT -> RegisterName.ESTABLISHMENTS;
          case CONTACT -> RegisterName.CONTACTS;
          case IMPORT, GROUP_PLAN -> null;
        };
    if (register == null) {
      return Optional.empty();
    }
    return merged
        .standingFor(register, nothing.id())
        .map(into -> Address.of(register.path(), into).with("came", nothing.id()));
  }
}
