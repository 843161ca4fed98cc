package jp.hashiwatashi.register;

import java.util.List;

/**
 * A way of seeing a register's list that somebody has saved.
 *
 * @param query filter and order, as the list's address holds them, encoded
 * @param columns codes in their order
 * @param first whether the list opens with it
 */
public record ListView(String name, String query, List<String> columns, boolean first) {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 40;
}
