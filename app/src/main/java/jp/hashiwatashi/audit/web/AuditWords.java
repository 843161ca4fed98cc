package jp.hashiwatashi.audit.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hashiwatashi.audit.AuditEntry;
import jp.hashiwatashi.audit.AuditEntry.Kind;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Purpose;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries in words for people's eyes. */
public final class AuditWords {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> REGISTERS =
      Set.of("people", "openings", "employers", "establishments", "contacts");
  private static final List<String> TABLES =
      List.of(
          "account",
          "api_token",
          "appointment",
          "approval",
          "audit_entry",
          "calendar_address",
          "consent_fact",
          "credential",
          "desk",
          "draft",
          "former_mark",
          "group_plan",
          "group_plan_version",
          "guarded_particular",
          "import",
          "import_heading",
          "list_columns",
          "list_view",
          "match_mark",
          "merged_record",
          "question_asked",
          "recovery_code",
          "rematch",
          "sign_in",
          "sign_in_link",
          "subsidy_claim");

  /** What of people can be looked at by itself. */
  private static final Set<String> PARTICULARS = Set.of("INSURED_NUMBER", "DISABILITY", "HEALTH");

  private static final Set<String> WHAT =
      Set.of(
          "person", "export", "export-granted", "page", "seen", "story", "faults", "appointment");

  /** Of these the purpose is how many people. */
  private static final Set<String> COUNTED = Set.of("export", "export-granted", "page");

  private static final Set<String> PURPOSES = Set.of("case", "audit", "consent", "own");

  private AuditWords() {}

  /** One column of a change: what it said before and after, empty for nothing. */
  public record Difference(String column, String before, String after) {}

  /** What a register or table is called; by its own name if it has no other. */
  public static String register(Words words, String register) {
    if (REGISTERS.contains(register)) {
      return words.text("register." + register);
    }
    return TABLES.contains(register) ? words.text("audit.table." + register) : register;
  }

  static List<Choice> registers(Words words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.text("filter.all")));
    List.of("people", "openings", "employers", "establishments", "contacts")
        .forEach(one -> choices.add(new Choice(one, register(words, one))));
    TABLES.forEach(one -> choices.add(new Choice(one, register(words, one))));
    return choices;
  }

  static List<Choice> kinds(Words words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.text("filter.all")));
    Arrays.stream(Kind.values())
        .forEach(one -> choices.add(new Choice(one.name(), words.text("audit.kind." + one))));
    return choices;
  }

  /** What an entry is about in a few words: the columns of a change, or what was looked at and why. */
  public static String summary(Words words, AuditEntry entry) {
    return switch (entry.kind()) {
      case LOOKED -> look(words, entry.what(), entry.purpose());
      case CHANGED ->
          words.list(differences(words, entry).stream().map(Difference::column).toList());
      case ADDED, REMOVED, ERASED -> "";
    };
  }

  /** What was looked at; by its code if it has no name. */
  private static String what(Words words, String code) {
    if (PARTICULARS.contains(code)) {
      return words.text("particular." + code);
    }
    return WHAT.contains(code) ? words.text("audit.what." + code) : code;
  }

  /** What an entry's columns said before and say after. */
  public static List<Difference> differences(Words words, AuditEntry entry) {
    JsonNode before = read(entry.before());
    JsonNode after = read(entry.after());
    Set<String> columns = new TreeSet<>();
    for (JsonNode side : new JsonNode[] {before, after}) {
      for (Map.Entry<String, JsonNode> one : side.properties()) {
        columns.add(one.getKey());
      }
    }
    columns.remove("version");
    return columns.stream()
        .map(column ->
            new Difference(
                column(words, entry.register(), column),
                text(before.get(column)),
                text(after.get(column))))
        .toList();
  }

  /** What was looked at and what for; a purpose that somebody wrote stands as it was written. */
  public static String look(Words words, @Nullable String what, @Nullable String purpose) {
    String seen = what == null ? "" : what;
    String reason = purpose == null ? "" : purpose;
    return words.text(
        "audit.looked-at",
        what(words, seen),
        COUNTED.contains(seen) && reason.matches("[0-9]+")
            ? words.text("audit.purpose.rows", reason)
            : PURPOSES.contains(reason)
                ? words.text("audit.purpose." + reason)
                : Purpose.told(words, reason));
  }

  /** What a column of a register or table is called. */
  public static String column(Words words, String register, String column) {
    return words.columnName(column, ColumnNames.japanese(register, column));
  }

  private static JsonNode read(@Nullable String json) {
    return JSON.readTree(json == null ? "{}" : json);
  }

  private static String text(@Nullable JsonNode value) {
    return value == null || value.isNull()
        ? ""
        : value.isString() ? value.stringValue() : value.toString();
  }
}
