package jp.hashiwatashi.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor asks the trail; what is empty or null narrows nothing.
 *
 * @param actor as entries name it
 * @param register as entries name it
 * @param record its key
 * @param kind what was done
 * @param from first day in Japan
 * @param until last day
 */
public record AuditQuestion(
    String actor,
    String register,
    String record,
    AuditEntry.@Nullable Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String PEOPLE = "people";

  /** Everything that happened to one record, and of a person also what happened about it. */
  public static AuditQuestion storyOf(String register, String record) {
    return new AuditQuestion("", register, record, null, null, null);
  }

  /** Every look at what is sensitive about a person. */
  public static AuditQuestion whoSaw(String person) {
    return new AuditQuestion("", PEOPLE, person, AuditEntry.Kind.LOOKED, null, null);
  }

  /** The person whose record it asks for; what is about a person stands in other tables too. */
  private boolean isAboutPerson() {
    return register.equals(PEOPLE) && !record.isEmpty();
  }

  String where() {
    StringBuilder where = new StringBuilder("where true");
    if (!actor.isEmpty()) {
      where.append(" and actor = :actor");
    }
    if (isAboutPerson()) {
      where.append(
          """
           and (register = 'people' and record_id = :record
            or person_id = :record and person_id <> record_id)\
          """);
    } else {
      where.append(register.isEmpty() ? "" : " and register = :register");
      where.append(record.isEmpty() ? "" : " and record_id = :record");
    }
    if (kind != null) {
      where.append(kind == AuditEntry.Kind.LOOKED ? " and kind = 'LOOKED'" : " and kind = :kind");
    }
    where.append(from == null ? "" : " and at >= :from");
    where.append(until == null ? "" : " and at < :until");
    return where.append(' ').toString();
  }

  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("actor", actor);
    values.put("register", register);
    values.put("record", record);
    values.put("kind", kind == null ? "" : kind.name());
    if (from != null) {
      values.put("from", from.atStartOfDay(JAPAN).toOffsetDateTime());
    }
    if (until != null) {
      values.put("until", until.plusDays(1).atStartOfDay(JAPAN).toOffsetDateTime());
    }
    return values;
  }
}
