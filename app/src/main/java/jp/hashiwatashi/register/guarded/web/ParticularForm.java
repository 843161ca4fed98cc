package jp.hashiwatashi.register.guarded.web;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.guarded.ParticularKind;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;

/**
 * What was typed, as it is kept.
 *
 * @param kept empty where there are faults
 */
record ParticularForm(String kept, List<FieldFault> faults) {

  static ParticularForm value(ParticularKind kind, String typed, Words words) {
    return read("value", kind.shape(), typed, "particular.fault.empty", words);
  }

  private static ParticularForm read(
      String field, Shape<String> shape, String typed, String empty, Words words) {
    if (typed.isBlank()) {
      return new ParticularForm("", List.of(new FieldFault(field, words.text(empty))));
    }
    if (MyNumber.standsIn(typed)) {
      return new ParticularForm("", List.of(new FieldFault(field, words.told(MyNumber.told()))));
    }
    return switch (shape.read(typed)) {
      case CellReading.Value<String> value -> new ParticularForm(value.value(), List.of());
      case CellReading.Blank<String> blank ->
          new ParticularForm("", List.of(new FieldFault(field, words.text(empty))));
      case CellReading.Refused<String>(String what, String mend) ->
          new ParticularForm("", List.of(new FieldFault(field, words.told(what, mend))));
      case CellReading.SeveralRefused<String>(var entries) -> {
        List<FieldFault> faults = new ArrayList<>();
        entries.forEach(
            one -> faults.add(new FieldFault(field, words.told(one.what(), one.mend()))));
        yield new ParticularForm("", faults);
      }
    };
  }
}
