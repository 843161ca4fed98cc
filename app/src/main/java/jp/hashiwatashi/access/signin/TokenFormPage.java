package jp.hashiwatashi.access.signin;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Words;

/**
 * A token that is not made yet.
 *
 * @param roles as what it can act
 * @param today from when its days count
 * @param asksPassword whether its person has one
 * @param asksCode whether its person has an authenticator
 */
public record TokenFormPage(
    TokenForm typed,
    List<ApiTokens.Role> roles,
    LocalDate today,
    boolean asksPassword,
    boolean asksCode,
    List<FieldFault> faults)
    implements Page, Faulty {

  public String purpose() {
    return typed.purpose();
  }

  public String role() {
    return typed.role();
  }

  public String days() {
    return typed.days();
  }

  public String reach() {
    return typed.reach();
  }

  /** As what it can act; none where there is nothing to choose. */
  public List<Choice> roleChoices(Words words) {
    return roles.size() < 2
        ? List.of()
        : roles.stream()
            .map(role -> new Choice(Long.toString(role.appointment()), told(role, words)))
            .toList();
  }

  private static String told(ApiTokens.Role role, Words words) {
    String principal = words.text("principal." + role.principal().name());
    if (role.scope().isEmpty()) {
      return principal;
    }
    String scope =
        role.scope().equals("*") ? words.text("users.scope.all") : words.office(role.scope());
    return principal + words.text("users.scope.of", scope);
  }

  /** Each with the day that is the last then. */
  public List<Choice> dayChoices(Words words) {
    return TokenForm.DAYS.stream()
        .map(days ->
            new Choice(
                days,
                words.text(
                    "tokens.days", days, words.shortDay(today.plusDays(Long.parseLong(days))))))
        .toList();
  }

  public List<Choice> reachChoices(Words words) {
    return TokenForm.REACHES.stream()
        .map(reach -> new Choice(reach, words.text("tokens.may." + reach)))
        .toList();
  }
}
