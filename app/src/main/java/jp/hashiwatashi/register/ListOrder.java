package jp.hashiwatashi.register;

import java.util.List;
import java.util.Locale;

/** An order that a register's list can be in; what was not stated comes last, either way round. */
public sealed interface ListOrder
    permits SendingRecordStore.Order,
        OpeningStore.Order,
        EmployerStore.Order,
        EstablishmentStore.Order,
        ContactStore.Order {

  /**
   * What an order compares.
   *
   * @param column code of the column of the list that is in order then; empty for none
   * @param sql over the row {@code r} and, where there is one, the employer {@code e}
   * @param falls whether the greatest, or latest, come first where nobody turns it round
   */
  record Compared(String column, String sql, boolean falls) {

    static Compared rising(String column, String sql) {
      return new Compared(column, sql, false);
    }

    static Compared falling(String column, String sql) {
      return new Compared(column, sql, true);
    }
  }

  String name();

  Compared by();

  /** As addresses name it: {@code latest-change}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All of a register, the usual one first. */
  static List<ListOrder> of(RegisterName register) {
    ListOrder[] all =
        switch (register) {
          case PEOPLE -> SendingRecordStore.Order.values();
          case OPENINGS -> OpeningStore.Order.values();
          case EMPLOYERS -> EmployerStore.Order.values();
          case ESTABLISHMENTS -> EstablishmentStore.Order.values();
          case CONTACTS -> ContactStore.Order.values();
        };
    return List.of(all);
  }
}
