package jp.hashiwatashi.register.guarded.web;

import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.guarded.Particular;
import jp.hashiwatashi.register.guarded.ParticularKind;
import jp.hashiwatashi.register.guarded.Particulars;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.NothingHere;
import org.springframework.stereotype.Component;

/** What the address of a page names. */
@Component
final class AskedParticulars {

  static final String ONE =
      "/people/{id}/particulars/{particular:insured-number|disability|health}";

  private final SendingRecordStore people;
  private final Particulars particulars;

  AskedParticulars(SendingRecordStore people, Particulars particulars) {
    this.people = people;
    this.particulars = particulars;
  }

  /** Whose it is and what. */
  record Asked(SendingRecord record, Particular particular) {

    String id() {
      return record.id();
    }

    ParticularKind kind() {
      return particular.kind();
    }

    String office() {
      return record.support().office();
    }

    Address person() {
      return Address.of("/people", id());
    }

    Address address() {
      return Address.of("/people", id(), "particulars", kind().path());
    }
  }

  /**
   * @throws NothingHere for who may not know of it
   */
  Asked find(String id, String path) {
    ParticularKind kind = ParticularKind.at(path).orElseThrow();
    SendingRecord record =
        people
            .find(id)
            .filter(one -> particulars.isMine(id))
            .orElseThrow(() -> new NothingHere(NothingHere.Kind.PERSON, id));
    return new Asked(record, particulars.of(id, kind));
  }
}
