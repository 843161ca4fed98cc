package jp.hashiwatashi.register.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Foreign;
import jp.hashiwatashi.register.MergedRecords;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What rows name of other records: employers, establishments and contacts that have to be registered,
 * and numbers that no other record may have.
 */
final class NamedThings {

  /** What is wrong with a row, in the column of this code. */
  record Wrong(String code, String what, String mend) {}

  private final JdbcClient jdbc;
  private final MergedRecords merged;
  private final EditedRegister<?> register;
  private final String key;
  private final Map<String, Integer> numbers = new HashMap<>();

  NamedThings(JdbcClient jdbc, MergedRecords merged, EditedRegister<?> register) {
    this.jdbc = jdbc;
    this.merged = merged;
    this.register = register;
    this.key = register.key().code();
  }

  /** What is wrong with some of a file's rows, by their numbers. */
  Map<Integer, Wrong> wrong(List<StagedRow> rows) {
    Map<Integer, Wrong> wrong = new HashMap<>();
    gone(rows, wrong);
    foreign(rows, wrong);
    switch (register.name()) {
      case EMPLOYERS -> unique(rows, "corporate_number", "法人番号", wrong);
      case ESTABLISHMENTS -> {
        employers(rows, wrong);
        unique(rows, "insurance_office_number", "雇用保険適用事業所番号", wrong);
      }
      case CONTACTS -> {
        employers(rows, wrong);
        belongs(rows, "establishment_id", RegisterName.ESTABLISHMENTS, "事業所", wrong);
      }
      case PEOPLE -> belongs(rows, "establishment_id", RegisterName.ESTABLISHMENTS, "事業所", wrong);
      case OPENINGS -> {
        belongs(rows, "establishment_id", RegisterName.ESTABLISHMENTS, "事業所", wrong);
        belongs(rows, "contact_id", RegisterName.CONTACTS, "企業の担当者", wrong);
      }
    }
    return wrong;
  }

  /** A record that is gone into another is not made again. */
  private void gone(List<StagedRow> rows, Map<Integer, Wrong> wrong) {
    List<StagedRow> made = rows.stream().filter(r -> r.outcome() == RowOutcome.NEW).toList();
    Map<String, String> into =
        merged.standingFor(register.name(), made.stream().map(StagedRow::id).toList());
    for (StagedRow row : made) {
      String id = into.get(row.id());
      if (id != null) {
        wrong.put(
            row.row(),
            new Wrong(
                key,
                EditedRegister.goneInto(row.id(), id),
                "この行を消すか、番号を %s に直してください".formatted(id)));
      }
    }
  }

  /** Another office's record, or one that would be. */
  private void foreign(List<StagedRow> rows, Map<Integer, Wrong> wrong) {
    Map<String, String> offices = new HashMap<>();
    for (StagedRow row : rows) {
      if (row.outcome() == RowOutcome.NEW || row.outcome() == RowOutcome.CHANGED) {
        offices.put(row.id(), row.texts().getOrDefault("office", ""));
      }
    }
    Map<String, Foreign> foreign = Foreign.of(jdbc, register.name(), offices);
    for (StagedRow row : rows) {
      Foreign why = foreign.get(row.id());
      if (why != null) {
        wrong.put(row.row(), new Wrong(why.column(register), why.what(), why.mend()));
      }
    }
  }

  /** What registered employers that records name are called, by their ids. */
  static Map<String, String> employers(List<? extends Registered> records, JdbcClient jdbc) {
    String[] ids =
        records.stream()
            .map(Registered::namedEmployer)
            .filter(Objects::nonNull)
            .map(Registered.NamedEmployer::id)
            .distinct()
            .toArray(String[]::new);
    Map<String, String> names = new HashMap<>();
    if (ids.length > 0) {
      jdbc.sql("select id, name from employer where id = any (:ids) and name is not null")
          .param("ids", ids)
          .query(row -> {
            names.put(row.getString(1), row.getString(2));
          });
    }
    return names;
  }

  private void employers(List<StagedRow> rows, Map<Integer, Wrong> wrong) {
    Map<String, String> known = found("select id, id from employer where id", rows, "employer_id");
    for (StagedRow row : rows) {
      String id = row.texts().get("employer_id");
      if (id != null && !known.containsKey(id)) {
        wrong.put(row.row(), new Wrong("employer_id", "この番号の事業主は登録されていません", "事業主を先に登録してください"));
      }
    }
  }

  private void belongs(
      List<StagedRow> rows, String code, RegisterName of, String what, Map<Integer, Wrong> wrong) {
    Map<String, String> employers =
        found("select id, employer_id from %s where id".formatted(of.table()), rows, code);
    for (StagedRow row : rows) {
      String id = row.texts().get(code);
      if (id != null && !Objects.equals(employers.get(id), row.texts().get("employer_id"))) {
        wrong.put(
            row.row(),
            new Wrong(
                code,
                "この番号の" + what + "は、この事業主の" + what + "として登録されていません",
                what + "の番号と事業主番号を確かめ、なければ先に登録してください"));
      }
    }
  }

  private void unique(List<StagedRow> rows, String code, String what, Map<Integer, Wrong> wrong) {
    Map<String, String> owners =
        found(
            "select %1$s, id from %2$s where %1$s".formatted(code, register.name().table()),
            rows,
            code);
    for (StagedRow row : rows) {
      String number = row.texts().get(code);
      if (number != null) {
        String owner = owners.get(number);
        Integer earlier = numbers.putIfAbsent(number, row.row());
        if (owner != null && !owner.equals(row.id())) {
          wrong.put(
              row.row(),
              new Wrong(code, "この" + what + "は " + owner + " の番号です", "番号を直すか、その記録の番号で送ってください"));
        } else if (earlier != null) {
          wrong.put(
              row.row(), new Wrong(code, "この" + what + "が" + earlier + "行目にもあります", "番号を直してください"));
        }
      }
    }
  }

  private Map<String, String> found(String select, List<StagedRow> rows, String code) {
    List<String> sought = new ArrayList<>();
    for (StagedRow row : rows) {
      @Nullable String text = row.texts().get(code);
      if (text != null) {
        sought.add(text);
      }
    }
    Map<String, String> found = new HashMap<>();
    if (!sought.isEmpty()) {
      jdbc.sql(select + " = any (:sought)")
          .param("sought", sought.toArray(String[]::new))
          .query(row -> {
            found.put(row.getString(1), row.getString(2));
          });
    }
    return found;
  }
}
