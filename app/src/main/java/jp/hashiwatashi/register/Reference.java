package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.RegisterName.CONTACTS;
import static jp.hashiwatashi.register.RegisterName.EMPLOYERS;
import static jp.hashiwatashi.register.RegisterName.ESTABLISHMENTS;
import static jp.hashiwatashi.register.RegisterName.OPENINGS;
import static jp.hashiwatashi.register.RegisterName.PEOPLE;

import java.util.List;

/**
 * A column of a register that names records of another one.
 *
 * @param register whose records name another
 * @param column of it, as in files and in the database
 * @param named whose records are named
 */
public record Reference(RegisterName register, String column, RegisterName named) {

  private static final List<Reference> ALL =
      List.of(
          employer(ESTABLISHMENTS),
          employer(CONTACTS),
          employer(PEOPLE),
          employer(OPENINGS),
          establishment(CONTACTS),
          establishment(PEOPLE),
          establishment(OPENINGS),
          new Reference(OPENINGS, "contact_id", CONTACTS));

  private static Reference employer(RegisterName register) {
    return new Reference(register, "employer_id", EMPLOYERS);
  }

  private static Reference establishment(RegisterName register) {
    return new Reference(register, "establishment_id", ESTABLISHMENTS);
  }

  /** What names the records of a register. */
  public static List<Reference> to(RegisterName register) {
    return ALL.stream().filter(reference -> reference.named == register).toList();
  }

  /** What the records of a register name. */
  public static List<Reference> of(RegisterName register) {
    return ALL.stream().filter(reference -> reference.register == register).toList();
  }
}
