package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.ListOrder;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.Sorting;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.page.Words;

/** How a list is narrowed and sorted, as people read it. */
record FilterInWords(ColumnSet<?> columns, Words words) {

  /** Orders that have a name of their own, the way they usually are. */
  private static final Set<String> NAMED =
      Set.of(
          "id",
          "kana",
          "name",
          "prefecture",
          "available-from",
          "min-wage",
          "latest-change",
          "employer",
          "occupation",
          "highest-wage",
          "most-vacancies",
          "most-workers",
          "expiry");

  static boolean isNamed(ListOrder order) {
    return NAMED.contains(order.code());
  }

  /** Each condition that narrows the list; what can't be understood does not. */
  List<Told> conditions(ListForm form) {
    RegisterFilter filter = form.filter();
    List<Told> told = new ArrayList<>();
    if (!filter.text().isEmpty()) {
      told.add(told(form, "q", named("filter.text", filter.text())));
    }
    for (ListCondition condition : ListCondition.of(form.register())) {
      String value = filter.conditions().get(condition);
      if (value != null) {
        String text =
            condition == ListCondition.EXAMPLES
                ? words.text("filter.examples")
                : named("filter." + condition.code(), value(condition, value));
        told.add(told(form, condition.code(), text));
      }
    }
    return List.copyOf(told);
  }

  private static Told told(ListForm form, String name, String text) {
    return new Told(text, form.without(name).fromTheFirstPage().toString());
  }

  private String named(String key, String value) {
    return words.text("filter.told", words.text(key), value);
  }

  /** What a condition asks for, in words. */
  String value(ListCondition condition, String value) {
    return switch (condition) {
      case PREFECTURE -> words.prefecture(Integer.parseInt(value));
      case MUNICIPALITY -> words.place(Municipalities.get().indexOf(value));
      case INDUSTRY -> words.industry(IndustryDivision.valueOf(value));
      case SME -> words.text("filter.sme." + value);
      case OCCUPATION ->
          "%03d %s"
              .formatted(Integer.parseInt(value), words.occupationGroup(Integer.parseInt(value)));
      case MOVE -> words.text("move." + value);
      case OFFICE ->
          value.equals(ListCondition.NO_OFFICE)
              ? words.text("filter.office.none")
              : words.office(value);
      case EMPLOYER, ESTABLISHMENT, DEPARTMENT, CONSULTANT, EXAMPLES -> value;
    };
  }

  /** The order as one sentence. */
  String sorted(Sorting sorting) {
    return named("filter.sort", order(sorting));
  }

  /** The order by itself. */
  String order(Sorting sorting) {
    ListOrder order = sorting.order();
    if (!sorting.turned() && isNamed(order)) {
      return words.text("order." + order.code());
    }
    String column = order.by().column();
    if (column.isEmpty()) {
      return words.text("order.earliest-change");
    }
    return words.text(sorting.falls() ? "order.falling" : "order.rising", heading(column));
  }

  private String heading(String code) {
    return switch (code) {
      case ListColumn.WAGE -> words.text("opening.wage");
      case ListColumn.VACANCIES -> words.text("opening.vacancies");
      default -> {
        Column<?, ?> column = columns.column(code);
        yield words.columnName(code, column.japaneseName());
      }
    };
  }
}
