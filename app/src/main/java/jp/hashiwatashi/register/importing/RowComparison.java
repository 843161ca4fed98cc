package jp.hashiwatashi.register.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.RecordReading;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file means for the record that it names: column by column. A column that the file
 * does not have keeps what stands there; a blank cell of one that it has empties it.
 *
 * @param <R> the record
 */
final class RowComparison<R extends Registered> {

  /** Columns that follow from others, and those that they follow from. */
  static final Set<String> COMPUTED = Set.of("monthly_wage_min", "monthly_wage_max");

  private static final Set<String> OFFERED = Set.of("wage_unit", "wage_from", "wage_to");

  private final EditedRegister<R> register;
  private final Set<String> read;
  private final boolean all;
  private final boolean offeredRead;
  private final boolean computedRead;

  /**
   * @param read codes of the columns that the file has
   */
  RowComparison(EditedRegister<R> register, Set<String> read) {
    this.register = register;
    this.read = read;
    this.all = register.columns().columns().stream().allMatch(c -> read.contains(c.code()));
    this.offeredRead = OFFERED.stream().anyMatch(read::contains);
    this.computedRead = COMPUTED.stream().anyMatch(read::contains);
  }

  /** What came of it: either a row, or what is wrong with the record that it would make. */
  record Compared<R extends Registered>(
      @Nullable StagedRow row, List<RecordReading.Fault<R>> faults) {}

  /**
   * @param standing what the row is compared with; null when there is no such record
   * @param lastVersion that a record of this id ever had; 0 for none
   * @param employers names of registered employers by their ids
   */
  Compared<R> compare(
      R stated, int row, @Nullable R standing, long lastVersion, Map<String, String> employers) {
    R whole = stated;
    if (standing != null && !all) {
      switch (merged(stated, standing)) {
        case RecordReading.Refused<R> refused -> {
          return new Compared<>(null, refused.faults());
        }
        case RecordReading.Understood<R> understood -> whole = understood.record();
      }
    }
    Map<String, String> texts = new TreeMap<>();
    Map<String, String> before = new TreeMap<>();
    Map<String, String> after = new TreeMap<>();
    String employer = employer(whole, employers);
    for (Column<R, ?> column : register.columns().columns()) {
      String code = column.code();
      String text = code.equals("employer") ? employer : column.textOf(whole);
      if (!text.isEmpty()) {
        texts.put(code, text);
      }
      if (standing != null && !text.equals(column.textOf(standing))) {
        before.put(code, column.shownOf(standing));
        after.put(code, code.equals("employer") ? employer : column.shownOf(whole));
      }
    }
    RowOutcome outcome =
        standing == null
            ? RowOutcome.NEW
            : after.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
    long base = standing == null ? 0 : standing.version();
    List<String> likeness =
        outcome == RowOutcome.NEW ? List.of(register.likeness(whole)) : List.of();
    return new Compared<>(
        new StagedRow(
            row,
            outcome,
            whole.id(),
            base,
            Math.max(base, lastVersion) + 1,
            texts,
            before,
            after,
            likeness,
            List.of()),
        List.of());
  }

  /** The employer's name is kept with the employer: a registered one stays, one without id goes. */
  static String employer(Registered whole, Map<String, String> employers) {
    var named = whole.namedEmployer();
    if (named == null) {
      return "";
    }
    String stated = named.name() == null ? "" : named.name();
    return employers.getOrDefault(named.id(), stated);
  }

  /** The row's columns over those that stand there. */
  private RecordReading<R> merged(R stated, R standing) {
    Map<String, String> texts = new HashMap<>();
    boolean wagesStand =
        COMPUTED.stream()
            .allMatch(code -> !has(code) || text(code, stated).equals(text(code, standing)));
    boolean keepOffered = offeredRead || !computedRead || wagesStand;
    for (Column<R, ?> column : register.columns().columns()) {
      String code = column.code();
      if (read.contains(code)) {
        texts.put(code, column.textOf(stated));
      } else if (OFFERED.contains(code) ? keepOffered : !COMPUTED.contains(code)) {
        texts.put(code, column.textOf(standing));
      }
    }
    if (!offeredRead && keepOffered) {
      COMPUTED.forEach(texts::remove);
    }
    return register.read(texts::get, standing.id());
  }

  private boolean has(String code) {
    return register.columns().columns().stream().anyMatch(c -> c.code().equals(code));
  }

  private String text(String code, R record) {
    return register.columns().textOf(code, record);
  }
}
