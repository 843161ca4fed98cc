package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.register.ListOrder;
import jp.hashiwatashi.register.ListView;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Sorting;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a list is seen: its columns, what else it could have, and the views that somebody has saved.
 *
 * @param shown the columns in their order
 * @param others the columns that it could have besides
 * @param always codes of the columns that it always has
 */
public record ListLooks(
    ListForm form,
    List<ListColumn> shown,
    List<ListColumn> others,
    List<String> always,
    List<ListView> views) {

  /** Chosen where the name of a view has the shape of an individual number. */
  static final String NUMBER = "number";

  public RegisterName register() {
    return form.register();
  }

  /** The view that is looked at; empty for none. */
  public Optional<ListView> view() {
    return views.stream().filter(view -> view.name().equals(form.viewName())).findFirst();
  }

  /** Where a view is seen. */
  public String at(ListView view) {
    return address(register(), view).toString();
  }

  static Address address(RegisterName register, ListView view) {
    return new Address(register.path(), view.query())
        .with("columns", String.join(",", view.columns()))
        .with("view", view.name());
  }

  /** Where the list is seen without a view or a filter. */
  public String plain() {
    boolean opensOtherwise = views.stream().anyMatch(ListView::first);
    return opensOtherwise ? register().path() + "?view=" : register().path();
  }

  /** Where something is done with this list, which it comes back to: {@code columns}, {@code views}. */
  public String at(String act) {
    return form.address().below(act).toString();
  }

  /** What the list was just asked to do with columns or views; empty for nothing. */
  public String chosen() {
    return form.choosing();
  }

  /** Whether the list was just changed like that; then the choices stay open. */
  public boolean isOpen() {
    return !chosen().isEmpty();
  }

  /** Whether something is wrong with the name that a view was to have. */
  public boolean isFaulty() {
    return List.of("blank", "taken", "long", NUMBER).contains(chosen());
  }

  /** What is wrong with it, and how to mend it; null for nothing. */
  public @Nullable String fault(Words words) {
    if (!isFaulty()) {
      return null;
    }
    return chosen().equals(NUMBER)
        ? words.told(MyNumber.told())
        : words.text("views.fault." + chosen());
  }

  /** Where the list is taken out with the columns that it has on screen. */
  public Address export(String name) {
    List<String> codes = new ArrayList<>(always);
    shown.forEach(column -> codes.addAll(column.files()));
    return form.export(name, String.join(",", codes));
  }

  /** Where it is taken out with all columns. */
  public Address exportAll(String name) {
    return form.export(name, "");
  }

  /** The order that the heading of a column stands for; null where it stands for none. */
  public @Nullable ListOrder order(String column) {
    return ListOrder.of(register()).stream()
        .filter(order -> order.by().column().equals(column))
        .findFirst()
        .orElse(null);
  }

  /** How the list is sorted by an order, as {@code aria-sort} says it; null where it is not. */
  public @Nullable String direction(ListOrder order) {
    Sorting now = form.sorting();
    return now.order() != order ? null : now.falls() ? "descending" : "ascending";
  }

  /** This list sorted by an order; turned round where it is already. The heading has the focus then. */
  public String sorted(ListOrder order) {
    Sorting now = form.sorting();
    Sorting next = now.order() == order ? now.turnedRound() : Sorting.by(order);
    return form.sorted(next).fromTheFirstPage() + "#" + heading(order);
  }

  /** The id of an order's heading. */
  public static String heading(ListOrder order) {
    return "sort-" + order.code();
  }

  /** Whether the columns are among the usual ones, which fit the window; others are scrolled. */
  public boolean fits() {
    List<String> usual = ListColumn.usual(register());
    return shown.stream().allMatch(column -> usual.contains(column.code()));
  }

  /** This list with a record beside it. */
  public String beside(String id) {
    return form.onPage().with("beside", id).toString();
  }

  /** This list without a record beside it. */
  public String alone() {
    return form.onPage().toString();
  }
}
