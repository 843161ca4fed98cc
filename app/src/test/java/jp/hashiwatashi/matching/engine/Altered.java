package jp.hashiwatashi.matching.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** The same record with some components altered, by their names. */
final class Altered {

  private Altered() {}

  static <R extends Record> R with(R record, Map<String, Object> altered) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        Object stated = components[i].getAccessor().invoke(record);
        values[i] = altered.getOrDefault(components[i].getName(), stated);
      }
      @SuppressWarnings("unchecked") // the class of the record itself
      Class<R> type = (Class<R>) record.getClass();
      return type.getConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
