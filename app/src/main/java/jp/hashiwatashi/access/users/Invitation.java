package jp.hashiwatashi.access.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a user, or of one more role.
 *
 * @param personKey number of staff
 * @param principal its name
 * @param scope an office, or the number of an employer, a person, an office of others
 * @param establishments numbers of those that an employer's user is limited to
 * @param through the last day of an agent's mandate
 */
public record Invitation(
    String name,
    String email,
    String personKey,
    String principal,
    String scope,
    String establishments,
    String through) {

  private static final Set<Principal> OUTSIDE =
      Set.of(Principal.WORKER, Principal.SENDING_EMPLOYER, Principal.RECEIVING_EMPLOYER);

  /** What a form did not send is empty. */
  public Invitation {
    name = Objects.requireNonNullElse(name, "");
    email = Objects.requireNonNullElse(email, "");
    personKey = Objects.requireNonNullElse(personKey, "");
    principal = Objects.requireNonNullElse(principal, "");
    scope = Objects.requireNonNullElse(scope, "");
    establishments = Objects.requireNonNullElse(establishments, "");
    through = Objects.requireNonNullElse(through, "");
  }

  /** A form in which nothing was typed yet. */
  static Invitation blank() {
    return new Invitation("", "", "", Principal.CONSULTANT.name(), "", "", "");
  }

  /** A form for other limits of what somebody is appointed to. */
  static Invitation of(User.Grant grant) {
    return new Invitation(
        "",
        "",
        "",
        grant.principal().name(),
        grant.scope(),
        String.join(" ", grant.establishments().keySet()),
        grant.through() == null ? "" : grant.through().toString());
  }

  /** What is wrong with who is invited; the role is read by itself. */
  List<FieldFault> faultsOfPerson(@Nullable String named, Words words) {
    List<FieldFault> faults = new ArrayList<>();
    if (named == null) {
      faults.add(new FieldFault("name", words.text("users.fault.name")));
    }
    if (!email.isBlank() && !isEmail(email.strip())) {
      faults.add(new FieldFault("email", words.text("users.fault.email")));
    }
    return faults;
  }

  static boolean isEmail(String typed) {
    return typed.matches("[^@\\s]{1,64}@[^@\\s]{1,189}");
  }

  /** Of staff it must be possible to say who is the same person. */
  boolean lacksPerson() {
    boolean staff = OUTSIDE.stream().noneMatch(one -> one.name().equals(principal));
    return staff && email.isBlank() && personKey.isBlank();
  }
}
