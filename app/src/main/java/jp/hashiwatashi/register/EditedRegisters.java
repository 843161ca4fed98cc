package jp.hashiwatashi.register;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All registers, for typing. */
@Component
public class EditedRegisters {

  private final EditedRegister<SendingRecord> people;
  private final EditedRegister<Opening> openings;
  private final EditedRegister<Employer> employers;
  private final EditedRegister<Establishment> establishments;
  private final EditedRegister<Contact> contacts;

  EditedRegisters(Registers stores, JdbcClient jdbc, Clock clock) {
    people =
        new EditedRegister<>(
            RegisterName.PEOPLE,
            stores.people(),
            new SendingRecordColumns(() -> LocalDate.now(clock)),
            "P",
            SendingRecord::asChangeOf,
            jdbc);
    openings =
        new EditedRegister<>(
            RegisterName.OPENINGS,
            stores.openings(),
            new OpeningRecordColumns(),
            "N",
            Opening::asChangeOf,
            jdbc);
    employers =
        new EditedRegister<>(
            RegisterName.EMPLOYERS,
            stores.employers(),
            new EmployerColumns(),
            "J",
            Employer::asChangeOf,
            jdbc);
    establishments =
        new EditedRegister<>(
            RegisterName.ESTABLISHMENTS,
            stores.establishments(),
            new EstablishmentColumns(),
            "F",
            Establishment::asChangeOf,
            jdbc);
    contacts =
        new EditedRegister<>(
            RegisterName.CONTACTS,
            stores.contacts(),
            new ContactColumns(),
            "C",
            Contact::asChangeOf,
            jdbc);
  }

  public EditedRegister<?> of(RegisterName name) {
    return switch (name) {
      case PEOPLE -> people;
      case OPENINGS -> openings;
      case EMPLOYERS -> employers;
      case ESTABLISHMENTS -> establishments;
      case CONTACTS -> contacts;
    };
  }

  public EditedRegister<SendingRecord> people() {
    return people;
  }

  public EditedRegister<Opening> openings() {
    return openings;
  }

  public EditedRegister<Employer> employers() {
    return employers;
  }

  public EditedRegister<Establishment> establishments() {
    return establishments;
  }

  public EditedRegister<Contact> contacts() {
    return contacts;
  }
}
