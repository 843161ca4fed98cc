package jp.hashiwatashi.audit.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.audit.AuditEntry.Kind;
import jp.hashiwatashi.audit.AuditQuestion;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to search the trail: names of accounts and numbers of records, no names of people in
 * records.
 */
public record AuditForm(
    String actor, String register, String record, String kind, String from, String until) {

  /** Where the search is. */
  static final Address ADDRESS = Address.of("/audit");

  static AuditForm of(Map<String, String> given) {
    return new AuditForm(
        given.getOrDefault("actor", "").strip(),
        given.getOrDefault("register", "").strip(),
        given.getOrDefault("record", "").strip(),
        given.getOrDefault("kind", "").strip(),
        given.getOrDefault("from", "").strip(),
        given.getOrDefault("until", "").strip());
  }

  AuditQuestion question() {
    return new AuditQuestion(actor, register, record, kindAsked(), day(from), day(until));
  }

  List<FieldFault> faults(Words words) {
    List<FieldFault> faults = new ArrayList<>();
    if (kindAsked() == null && !kind.isEmpty()) {
      faults.add(new FieldFault("kind", words.text("audit.fault.kind")));
    }
    if (day(from) == null && !from.isEmpty()) {
      faults.add(new FieldFault("from", words.text("audit.fault.day")));
    }
    if (day(until) == null && !until.isEmpty()) {
      faults.add(new FieldFault("until", words.text("audit.fault.day")));
    }
    return faults;
  }

  private @Nullable Kind kindAsked() {
    return Arrays.stream(Kind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate day(String text) {
    return JapaneseDays.read(text) instanceof DayReading.Understood(LocalDate day, var notice)
        ? day
        : null;
  }

  /** The same search again. */
  public Address address() {
    return ADDRESS
        .with("actor", actor)
        .with("register", register)
        .with("record", record)
        .with("kind", kind)
        .with("from", from)
        .with("until", until);
  }

  /** As what a file says that it came about by. */
  List<Condition> conditions(Words words) {
    List<Condition> conditions = new ArrayList<>();
    add(conditions, words.text("audit.actor"), actor);
    add(
        conditions,
        words.text("audit.register"),
        register.isEmpty() ? "" : AuditWords.register(words, register));
    add(conditions, words.text("audit.record"), record);
    add(
        conditions,
        words.text("audit.kind"),
        kind.isEmpty() ? "" : words.text("audit.kind." + kind));
    add(conditions, words.text("audit.from"), from);
    add(conditions, words.text("audit.until"), until);
    return conditions;
  }

  private static void add(List<Condition> conditions, String what, String value) {
    if (!value.isEmpty()) {
      conditions.add(new Condition(what, value));
    }
  }
}
