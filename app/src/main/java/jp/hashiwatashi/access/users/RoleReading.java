package jp.hashiwatashi.access.users;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a role as it was typed: numbers that nobody has are refused beside their field. */
@Component
class RoleReading {

  private static final Set<Principal> EVERYWHERE =
      Set.of(
          Principal.HQ_ADMINISTRATOR,
          Principal.HQ_ANALYST,
          Principal.AUDITOR,
          Principal.SYSTEM_OPERATOR);
  private static final Set<Principal> OF_EMPLOYERS =
      Set.of(Principal.SENDING_EMPLOYER, Principal.RECEIVING_EMPLOYER);
  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  RoleReading(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What was typed.
   *
   * @param role null where something is wrong with it
   */
  record Read(@Nullable Role role, List<FieldFault> faults) {}

  Read read(Invitation typed, List<Principal> grantable, Words words) {
    Optional<Principal> principal =
        grantable.stream().filter(one -> one.name().equals(typed.principal())).findFirst();
    if (principal.isEmpty()) {
      return new Read(
          null, List.of(new FieldFault("principal", words.text("users.fault.principal"))));
    }
    List<FieldFault> faults = new ArrayList<>();
    String scope = scope(principal.get(), typed.scope(), faults, words);
    List<String> establishments =
        establishments(principal.get(), scope, typed.establishments(), faults, words);
    LocalDate through = through(principal.get(), typed.through(), faults, words);
    return faults.isEmpty()
        ? new Read(new Role(principal.get(), scope, establishments, through), List.of())
        : new Read(null, faults);
  }

  /** As the table of appointments has it. */
  private String scope(Principal principal, String typed, List<FieldFault> faults, Words words) {
    if (EVERYWHERE.contains(principal)) {
      return "";
    }
    String plain = typed.strip();
    String kept = plain.equals("全国") ? Accounts.ALL_OFFICES : plain;
    String fault =
        switch (principal) {
          case CONSULTANT ->
              kept.equals(Accounts.ALL_OFFICES) || isOffice(kept) ? "" : "users.fault.scope";
          case OFFICE_MANAGER -> isOffice(kept) ? "" : "users.fault.scope";
          case WORKER -> lookedAt(principal, kept) ? "" : "users.fault.nobody";
          case SENDING_EMPLOYER, RECEIVING_EMPLOYER ->
              found(principal, kept).isPresent() ? "" : "users.fault.no-employer";
          default -> kept.isEmpty() || kept.length() > LONGEST ? "users.fault.scope" : "";
        };
    if (!fault.isEmpty()) {
      faults.add(new FieldFault("scope", words.text(fault)));
    }
    return found(principal, kept).orElse(kept);
  }

  private static boolean isOffice(String name) {
    return CenterOffice.all().stream().anyMatch(office -> office.name().equals(name));
  }

  /** The number by which the register knows a person or an employer. */
  private Optional<String> found(Principal principal, String typed) {
    return ways(typed).stream()
        .flatMap(way ->
            jdbc
                .sql("select id from named_for_appointment(:kind, :number)")
                .param("kind", principal.name())
                .param("number", way)
                .query((row, n) -> row.getString(1))
                .list()
                .stream())
        .findFirst();
  }

  /** Whether there is such a person, at whom then somebody has looked. */
  private boolean lookedAt(Principal principal, String typed) {
    Optional<String> person = found(principal, typed);
    person.ifPresent(id ->
        jdbc.sql("select look_for_appointment(:id)")
            .param("id", id)
            .query((row, n) -> true)
            .list());
    return person.isPresent();
  }

  /** As typed, and in half width and capitals. */
  private static Set<String> ways(String typed) {
    String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    return new LinkedHashSet<>(List.of(typed, folded, folded.toUpperCase(Locale.ROOT)));
  }

  private List<String> establishments(
      Principal principal, String employer, String typed, List<FieldFault> faults, Words words) {
    List<String> kept = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String one : typed.split("[\\s,、，;；]+")) {
      if (!one.isBlank()) {
        Optional<String> found = establishment(employer, one);
        found.filter(id -> !kept.contains(id)).ifPresent(kept::add);
        if (found.isEmpty()) {
          unknown.add(one);
        }
      }
    }
    if (!OF_EMPLOYERS.contains(principal) && !typed.isBlank()) {
      faults.add(new FieldFault("establishments", words.text("users.fault.no-limits")));
    } else if (!unknown.isEmpty() && faults.isEmpty()) {
      String told = words.text("users.fault.establishments", words.list(unknown));
      faults.add(new FieldFault("establishments", told));
    } else if (kept.isEmpty() && !typed.isBlank() && faults.isEmpty()) {
      // Without a number it would be no limit at all.
      faults.add(new FieldFault("establishments", words.text("users.fault.no-establishment")));
    }
    return kept;
  }

  private Optional<String> establishment(String employer, String typed) {
    return jdbc
        .sql("select id from establishments_for_appointment(:employer, :numbers)")
        .param("employer", employer)
        .param("numbers", ways(typed).toArray(String[]::new))
        .query((row, n) -> row.getString(1))
        .list()
        .stream()
        .findFirst();
  }

  private @Nullable LocalDate through(
      Principal principal, String typed, List<FieldFault> faults, Words words) {
    if (typed.isBlank()) {
      return null;
    }
    if (!OF_EMPLOYERS.contains(principal)) {
      faults.add(new FieldFault("through", words.text("users.fault.no-limits")));
      return null;
    }
    if (JapaneseDays.read(typed) instanceof DayReading.Understood(LocalDate day, var notice)) {
      if (day.isBefore(LocalDate.now(clock))) {
        faults.add(new FieldFault("through", words.text("users.fault.past", words.day(day))));
      }
      return day;
    }
    faults.add(new FieldFault("through", words.text("users.fault.through")));
    return null;
  }
}
