package jp.hashiwatashi;

import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.access.DemoCast.Role;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.codes.HelloWorkOffice;

/** Who stands in the demonstration for each principal: all of them made up, in Tokyo and in Osaka. */
final class DemoPeople {

  private static final int TOKYO = 13;
  private static final int OSAKA = 27;
  private static final int SOME = 200;

  private DemoPeople() {}

  static List<Role> of(Registers registers) {
    String tokyo = CenterOffice.of(TOKYO).name();
    var there = RegisterFilter.ALL.with(ListCondition.OFFICE, tokyo);
    SendingRecord worker =
        registers.people().list(there, SendingRecordStore.Order.ID, 0, SOME).rows().stream()
            .filter(person -> person.employerId() != null)
            .findFirst()
            .orElseThrow();
    Opening opening =
        registers.openings().list(there, OpeningStore.Order.ID, 0, SOME).rows().stream()
            .filter(one -> one.employerId() != null)
            .findFirst()
            .orElseThrow();
    return List.of(
        role("見本 あかり（架空）", Principal.CONSULTANT, tokyo),
        new Role("見本 みのる（架空）", Principal.CONSULTANT, CenterOffice.of(OSAKA).name(), true),
        role("見本 おさむ（架空）", Principal.OFFICE_MANAGER, tokyo),
        role("見本 かなえ（架空）", Principal.HQ_ADMINISTRATOR, ""),
        role("見本 さとる（架空）", Principal.HQ_ANALYST, ""),
        role("見本 まもる（架空）", Principal.AUDITOR, ""),
        role("見本 たくみ（架空）", Principal.SYSTEM_OPERATOR, ""),
        role("見本 はたらく（架空）", Principal.WORKER, worker.id()),
        role("見本 おくる（架空）", Principal.SENDING_EMPLOYER, Objects.requireNonNull(worker.employerId())),
        role(
            "見本 むかえる（架空）",
            Principal.RECEIVING_EMPLOYER,
            Objects.requireNonNull(opening.employerId())),
        role("見本 つなぐ（架空）", Principal.HELLO_WORK_OFFICER, HelloWorkOffice.all().getFirst().name()),
        role("見本 みちる（架空）", Principal.LABOUR_BUREAU_OFFICER, "13"),
        role("見本 むすぶ（架空）", Principal.AGREEMENT_OFFICER, "見本協定（架空）"),
        role("見本 ともに（架空）", Principal.PARTNER, "見本連携先（架空）"));
  }

  private static Role role(String name, Principal principal, String scope) {
    return new Role(name, principal, scope, false);
  }
}
