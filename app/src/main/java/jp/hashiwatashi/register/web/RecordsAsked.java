package jp.hashiwatashi.register.web;

import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.NothingHere;
import org.springframework.stereotype.Component;

/** The record that an address names, or the page that says there is none. */
@Component
final class RecordsAsked {

  /** The part of an address that names a register. */
  static final String REGISTERS = "{register:people|openings|employers|establishments|contacts}";

  private final EditedRegisters registers;

  RecordsAsked(EditedRegisters registers) {
    this.registers = registers;
  }

  EditedRegister<?> register(String code) {
    return registers.of(RegisterName.of(code).orElseThrow());
  }

  static Standing standing(EditedRegister<?> register, String id) {
    Standing standing = register.find(id);
    if (standing == null) {
      throw nothing(register.name(), id);
    }
    return standing;
  }

  static NothingHere nothing(RegisterName register, String id) {
    return new NothingHere(
        switch (register) {
          case PEOPLE -> NothingHere.Kind.PERSON;
          case OPENINGS -> NothingHere.Kind.OPENING;
          case EMPLOYERS -> NothingHere.Kind.EMPLOYER;
          case ESTABLISHMENTS -> NothingHere.Kind.ESTABLISHMENT;
          case CONTACTS -> NothingHere.Kind.CONTACT;
        },
        id);
  }
}
