package jp.hashiwatashi.register;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All registers, for typing. */
@Component
public class EditedRegisters {

  private final Map<RegisterName, EditedRegister<?>> registers = new EnumMap<>(RegisterName.class);

  EditedRegisters(Registers stores, JdbcClient jdbc) {
    add(
        new EditedRegister<>(
            RegisterName.PEOPLE,
            stores.people(),
            new SendingRecordColumns(),
            "P",
            SendingRecord::asChangeOf,
            jdbc));
    add(
        new EditedRegister<>(
            RegisterName.OPENINGS,
            stores.openings(),
            new OpeningRecordColumns(),
            "N",
            Opening::asChangeOf,
            jdbc));
    add(
        new EditedRegister<>(
            RegisterName.EMPLOYERS,
            stores.employers(),
            new EmployerColumns(),
            "J",
            Employer::asChangeOf,
            jdbc));
    add(
        new EditedRegister<>(
            RegisterName.ESTABLISHMENTS,
            stores.establishments(),
            new EstablishmentColumns(),
            "F",
            Establishment::asChangeOf,
            jdbc));
    add(
        new EditedRegister<>(
            RegisterName.CONTACTS,
            stores.contacts(),
            new ContactColumns(),
            "C",
            Contact::asChangeOf,
            jdbc));
  }

  private void add(EditedRegister<?> register) {
    registers.put(register.name(), register);
  }

  public EditedRegister<?> of(RegisterName name) {
    return Objects.requireNonNull(registers.get(name));
  }
}
