package jp.hashiwatashi.subsidy.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a case: of each fact its value, or nothing. */
public final class Facts {

  private final Map<Fact<?>, Object> values;
  private final Set<String> groups;

  private Facts(Map<Fact<?>, Object> values, Set<String> groups) {
    this.values = Map.copyOf(values);
    this.groups = Set.copyOf(groups);
  }

  /** Gathers what is known. */
  public static final class Builder {

    private final Map<Fact<?>, Object> values = new HashMap<>();
    private final Set<String> groups = new HashSet<>();

    public <T> Builder with(Fact<T> fact, T value) {
      values.put(fact, value);
      if (!fact.group().isEmpty()) {
        groups.add(fact.group());
      }
      return this;
    }

    /** That a group was spoken of, perhaps without any of its items. */
    public Builder withGroup(String group) {
      groups.add(group);
      return this;
    }

    public Facts build() {
      return new Facts(values, groups);
    }
  }

  public boolean knows(Fact<?> fact) {
    return values.containsKey(fact);
  }

  /** Whether anybody spoke of it, or of one of its items. */
  public boolean hasGroup(String group) {
    return groups.contains(group);
  }

  @SuppressWarnings("unchecked") // the builder takes values of the fact's own type only
  public <T> Optional<T> find(Fact<T> fact) {
    return Optional.ofNullable((T) values.get(fact));
  }

  /**
   * @throws NotKnown when nobody has stated it
   */
  @SuppressWarnings("unchecked")
  public <T> T get(Fact<T> fact) {
    Object value = values.get(fact);
    if (value == null) {
      throw NotKnown.SIGNAL;
    }
    return (T) value;
  }

  /** Asked for what nobody has stated: who judges catches it, so that the clause reads as it stands. */
  static final class NotKnown extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final NotKnown SIGNAL = new NotKnown();

    private NotKnown() {
      super(null, null, false, false);
    }
  }
}
