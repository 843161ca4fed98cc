package jp.hashiwatashi.access.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInName;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;

/**
 * What is typed of a user, or of one more role.
 *
 * @param personKey number of staff
 * @param principal its name
 * @param scope an office, or the number of an employer, a person, an office of others
 */
public record Invitation(
    String name, String email, String personKey, String principal, String scope) {

  /** What a form did not send is empty. */
  public Invitation {
    name = Objects.requireNonNullElse(name, "");
    email = Objects.requireNonNullElse(email, "");
    personKey = Objects.requireNonNullElse(personKey, "");
    principal = Objects.requireNonNullElse(principal, "");
    scope = Objects.requireNonNullElse(scope, "");
  }

  private static final Set<Principal> EVERYWHERE =
      Set.of(
          Principal.HQ_ADMINISTRATOR,
          Principal.HQ_ANALYST,
          Principal.AUDITOR,
          Principal.SYSTEM_OPERATOR);
  private static final Set<Principal> OUTSIDE =
      Set.of(Principal.WORKER, Principal.SENDING_EMPLOYER, Principal.RECEIVING_EMPLOYER);
  private static final int LONGEST = 200;

  /** Of the role alone, for an account that is there. */
  static Invitation role(String principal, String scope) {
    return new Invitation("", "", "", principal, scope);
  }

  Principal role() {
    return Principal.valueOf(principal);
  }

  /** As the table of appointments has it. */
  String scopeKept() {
    if (EVERYWHERE.contains(role())) {
      return "";
    }
    String typed = scope.strip();
    return typed.equals("全国") ? Accounts.ALL_OFFICES : typed;
  }

  List<FieldFault> faultsOfRole(List<Principal> grantable, Words words) {
    if (grantable.stream().noneMatch(one -> one.name().equals(principal))) {
      return List.of(new FieldFault("principal", words.text("users.fault.principal")));
    }
    String kept = scopeKept();
    boolean known =
        switch (role()) {
          case CONSULTANT -> kept.equals(Accounts.ALL_OFFICES) || isOffice(kept);
          case OFFICE_MANAGER -> isOffice(kept);
          default -> kept.isEmpty() == EVERYWHERE.contains(role()) && kept.length() <= LONGEST;
        };
    return known ? List.of() : List.of(new FieldFault("scope", words.text("users.fault.scope")));
  }

  private static boolean isOffice(String name) {
    return CenterOffice.all().stream().anyMatch(office -> office.name().equals(name));
  }

  List<FieldFault> faults(List<Principal> grantable, Words words) {
    List<FieldFault> faults = new ArrayList<>();
    if (SignInName.of(name).isEmpty()) {
      faults.add(new FieldFault("name", words.text("users.fault.name")));
    }
    if (!email.isBlank() && !email.strip().matches("[^@\\s]{1,64}@[^@\\s]{1,189}")) {
      faults.add(new FieldFault("email", words.text("users.fault.email")));
    }
    faults.addAll(faultsOfRole(grantable, words));
    boolean staff = OUTSIDE.stream().noneMatch(one -> one.name().equals(principal));
    if (staff && email.isBlank() && personKey.isBlank()) {
      faults.add(new FieldFault("email", words.text("users.fault.person")));
    }
    return faults;
  }
}
