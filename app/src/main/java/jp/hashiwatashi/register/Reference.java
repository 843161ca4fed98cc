package jp.hashiwatashi.register;

import java.util.List;

/**
 * A column of a register that names records of another one.
 *
 * @param register whose records name another
 */
public record Reference(RegisterName register, String column) {

  private static final String EMPLOYER = "employer_id";
  private static final String ESTABLISHMENT = "establishment_id";

  /** What names the records of a register. */
  public static List<Reference> to(RegisterName register) {
    return switch (register) {
      case EMPLOYERS ->
          List.of(
              new Reference(RegisterName.ESTABLISHMENTS, EMPLOYER),
              new Reference(RegisterName.CONTACTS, EMPLOYER),
              new Reference(RegisterName.PEOPLE, EMPLOYER),
              new Reference(RegisterName.OPENINGS, EMPLOYER));
      case ESTABLISHMENTS ->
          List.of(
              new Reference(RegisterName.CONTACTS, ESTABLISHMENT),
              new Reference(RegisterName.PEOPLE, ESTABLISHMENT),
              new Reference(RegisterName.OPENINGS, ESTABLISHMENT));
      case CONTACTS -> List.of(new Reference(RegisterName.OPENINGS, "contact_id"));
      case PEOPLE, OPENINGS -> List.of();
    };
  }
}
