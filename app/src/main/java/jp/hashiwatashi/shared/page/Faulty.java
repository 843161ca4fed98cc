package jp.hashiwatashi.shared.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody typed, with what is wrong with it. */
public interface Faulty {

  List<FieldFault> faults();

  /** What is wrong with this field, first of all; null when nothing is. */
  default @Nullable String fault(String field) {
    return faults().stream()
        .filter(f -> f.field().equals(field))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }
}
