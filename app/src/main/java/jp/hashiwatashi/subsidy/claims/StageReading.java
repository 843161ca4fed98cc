package jp.hashiwatashi.subsidy.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed of a claim's next stage, and says what cannot be so. */
public final class StageReading {

  private static final int LONGEST_REASON = 500;

  private final ClaimState to;
  private final Claim.Stage from;
  private final LocalDate today;
  private final Words words;
  private final List<FieldFault> faults = new ArrayList<>();

  /** What was typed. */
  public record Typed(String to, String on, String yen, String reason) {

    public static final Typed NOTHING = new Typed("", "", "", "");
  }

  /**
   * What came of it.
   *
   * @param stage null where something is wrong
   */
  public record Read(Claim.@Nullable Stage stage, List<FieldFault> faults) {}

  private StageReading(ClaimState to, Claim.Stage from, LocalDate today, Words words) {
    this.to = to;
    this.from = from;
    this.today = today;
    this.words = words;
  }

  /**
   * @param to one of those that may come next
   */
  public static Read of(
      Typed typed, ClaimState to, Claim.Stage from, LocalDate today, Words words) {
    return new StageReading(to, from, today, words).read(typed);
  }

  /** The stage before, for who recorded one by mistake. */
  public static Claim.Stage before(Claim.Stage at) {
    ClaimState state =
        switch (at.state()) {
          case REPAID -> ClaimState.DECIDED;
          case DECIDED, REFUSED -> ClaimState.APPLIED;
          case APPLIED, LEFT ->
              at.state() == ClaimState.LEFT && at.appliedOn() != null
                  ? ClaimState.APPLIED
                  : at.certifiedOn() == null ? ClaimState.ESTIMATED : ClaimState.PLAN_CERTIFIED;
          case PLAN_CERTIFIED, ESTIMATED -> ClaimState.ESTIMATED;
        };
    boolean isFiled = state.isFiled();
    boolean isDecided = state == ClaimState.DECIDED;
    return new Claim.Stage(
        state,
        state == ClaimState.ESTIMATED ? null : at.certifiedOn(),
        isFiled ? at.appliedOn() : null,
        isDecided ? at.decidedOn() : null,
        isDecided ? at.decidedYen() : null,
        null,
        null,
        "");
  }

  private Read read(Typed typed) {
    LocalDate on = to == ClaimState.LEFT ? null : day(typed.on());
    Long yen = to == ClaimState.DECIDED || to == ClaimState.REPAID ? yen(typed.yen()) : null;
    String reason = reason(typed.reason().strip());
    if (on != null) {
      order(on);
    }
    Long decided = from.decidedYen();
    if (to == ClaimState.REPAID && yen != null && (yen == 0 || decided != null && yen > decided)) {
      fault("yen", "claim.fault.repaid", words.yen(decided == null ? 0 : decided));
    }
    return faults.isEmpty() ? new Read(stage(on, yen, reason), List.of()) : new Read(null, faults);
  }

  private Claim.Stage stage(@Nullable LocalDate on, @Nullable Long yen, String reason) {
    boolean decides = to == ClaimState.DECIDED || to == ClaimState.REFUSED;
    return new Claim.Stage(
        to,
        to == ClaimState.PLAN_CERTIFIED ? on : from.certifiedOn(),
        to == ClaimState.APPLIED ? on : from.appliedOn(),
        decides ? on : from.decidedOn(),
        to == ClaimState.DECIDED ? yen : from.decidedYen(),
        to == ClaimState.REPAID ? on : null,
        to == ClaimState.REPAID ? yen : null,
        reason);
  }

  private @Nullable LocalDate day(String text) {
    if (text.isBlank()) {
      fault("on", "claim.fault.on");
      return null;
    }
    return switch (JapaneseDays.read(text)) {
      case DayReading.Understood(LocalDate day, String notice) -> day;
      case DayReading.NotADay(String what) -> {
        fault("on", "claim.fault.day", words.told(what));
        yield null;
      }
    };
  }

  private void order(LocalDate on) {
    LocalDate before =
        switch (to) {
          case DECIDED, REFUSED -> from.appliedOn();
          case REPAID -> from.decidedOn();
          case APPLIED -> from.certifiedOn();
          default -> null;
        };
    if (on.isAfter(today)) {
      fault("on", "claim.fault.future", words.day(today));
    } else if (before != null && on.isBefore(before)) {
      fault("on", "claim.fault.order", words.day(before));
    }
  }

  private @Nullable Long yen(String text) {
    return switch (Shapes.yen("300000").read(text)) {
      case CellReading.Value<Long>(Long value, String notice) -> value;
      case CellReading.Refused<Long>(String what, String mend) -> {
        faults.add(new FieldFault("yen", words.told(what, mend)));
        yield null;
      }
      case CellReading.Blank<Long> blank -> {
        fault("yen", "claim.fault.yen");
        yield null;
      }
      case CellReading.SeveralRefused<Long> several -> throw new IllegalStateException("a list");
    };
  }

  private String reason(String text) {
    boolean asks = to == ClaimState.REFUSED || to == ClaimState.REPAID || to == ClaimState.LEFT;
    if (!asks) {
      return "";
    }
    if (text.isEmpty()) {
      fault("reason", "claim.fault.reason");
    } else if (text.length() > LONGEST_REASON) {
      fault("reason", "claim.fault.long", LONGEST_REASON);
    } else if (MyNumber.standsIn(text)) {
      faults.add(new FieldFault("reason", words.told(MyNumber.told())));
    }
    return text;
  }

  private void fault(String field, String key, Object... values) {
    faults.add(new FieldFault(field, words.text(key, values)));
  }
}
