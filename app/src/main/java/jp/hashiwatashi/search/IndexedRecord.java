package jp.hashiwatashi.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.register.RecordMark;
import jp.hashiwatashi.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is searched and as a hit tells it.
 *
 * @param mark changes with whatever of the record can change
 * @param confidential whether the employer's name is kept back until an introduction
 */
record IndexedRecord(
    RegisterName register, String id, long mark, boolean confidential, List<Field> fields) {

  /** A record of which nothing is kept back. */
  IndexedRecord(RegisterName register, String id, long mark, List<Field> fields) {
    this(register, id, mark, false, fields);
  }

  /** Some text of the record; never empty. */
  record Field(FieldName name, String text) {}

  /** What a mark comes to as one number. */
  static long mark(RecordMark mark) {
    return mark(mark.version(), mark.updatedAt(), mark.employerName());
  }

  static long mark(long version, @Nullable Instant updatedAt, @Nullable String employerName) {
    long moment =
        updatedAt == null ? 0 : updatedAt.getEpochSecond() * 1_000_000 + updatedAt.getNano() / 1000;
    return (31 * version + moment) * 0x9E3779B97F4A7C15L + Objects.hashCode(employerName);
  }

  /** Takes what is stated and leaves out what is not. */
  static final class Fields {
    private final List<Field> fields = new ArrayList<>();

    Fields with(FieldName name, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        fields.add(new Field(name, text));
      }
      return this;
    }

    Fields with(FieldName name, List<String> texts) {
      return with(name, String.join("、", texts));
    }

    List<Field> list() {
      return List.copyOf(fields);
    }
  }
}
