package jp.hashiwatashi.search;

import java.util.List;
import jp.hashiwatashi.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found, as it stands in its register now.
 *
 * @param title what it is known by, null where it has no name
 * @param confidential whether the employer's name is kept back until an introduction
 * @param told who or what it is, and where something was found
 */
public record Hit(
    RegisterName register,
    String id,
    @Nullable MarkedText title,
    boolean confidential,
    List<Told> told) {

  /** One field; what was found in it is marked. */
  public record Told(FieldName field, MarkedText text) {}

  /** The fields in which something was found. */
  public List<Told> matched() {
    return told.stream().filter(t -> t.text().isMarked()).toList();
  }
}
