package jp.hashiwatashi.access.approval;

import java.util.List;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Purpose;
import jp.hashiwatashi.shared.page.Words;

/**
 * A purpose as a form stated it, in its fields {@code purpose} and {@code other}.
 *
 * @param kept as it is kept; empty where there are faults
 */
public record StatedPurpose(String kept, List<FieldFault> faults) {

  private static final Shape<String> IN_WORDS = Shapes.atMost(200, Shapes.line());

  /**
   * @param chosen name of a purpose
   * @param other in words, where none of those fits
   */
  public static StatedPurpose of(String chosen, String other, Words words) {
    if (chosen.isEmpty()) {
      return fault("purpose", words.text("particular.fault.purpose"));
    }
    Purpose purpose = Purpose.named(chosen);
    if (purpose != Purpose.OTHER) {
      return new StatedPurpose(purpose.name(), List.of());
    }
    if (MyNumber.standsIn(other)) {
      return fault("other", words.told(MyNumber.told()));
    }
    if (other.isBlank()) {
      return fault("other", words.text("particular.fault.other"));
    }
    return switch (IN_WORDS.read(other)) {
      case CellReading.Value<String> value -> new StatedPurpose(value.value(), List.of());
      case CellReading.Refused<String>(String what, String mend) ->
          fault("other", words.told(what, mend));
      case CellReading.Blank<String> blank -> fault("other", words.text("particular.fault.other"));
      case CellReading.SeveralRefused<String> refused ->
          fault("other", words.text("particular.fault.other"));
    };
  }

  private static StatedPurpose fault(String field, String told) {
    return new StatedPurpose("", List.of(new FieldFault(field, told)));
  }
}
