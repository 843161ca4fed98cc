package jp.hashiwatashi.register.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.ListFaults;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Sorting;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;

/**
 * How a register's list is asked for, exactly as it was typed: words {@code q}, the conditions of the
 * register by their codes, {@code sort}, {@code page}, {@code size}; {@code columns}, codes of those
 * that are shown or taken out, in their order, separated by commas; {@code view}, the name of the saved
 * view that the list came from; {@code choose}, what was just done with columns or views, which stay
 * open then; {@code beside}, the number of the record that is shown beside the list.
 *
 * @param typed by these names; others mean nothing
 */
public record ListForm(RegisterName register, Map<String, String> typed) {

  private static final int MOST_PAGES = 1_000_000;
  private static final int MOST_ROWS = 200;
  private static final String WORDS = "q";
  private static final String SORT = "sort";
  private static final List<String> SEEN_BY =
      List.of(SORT, "page", "size", "columns", "view", "choose", "beside");

  public ListForm {
    typed = Map.copyOf(typed);
  }

  /** Nothing filtered, sorted or chosen: the list as everybody sees it. */
  public static ListForm plainList(RegisterName register) {
    return new ListForm(register, Map.of());
  }

  private String plain(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  public String text() {
    return plain(WORDS);
  }

  /** What was typed of a condition; empty for nothing. */
  public String value(ListCondition condition) {
    return plain(condition.code());
  }

  /** What of it can't be understood, one for each field. */
  List<FieldFault> faults(Words words) {
    return ListFaults.of(register, this::plain, words);
  }

  /** What can't be understood does not narrow the list. */
  public RegisterFilter filter() {
    return RegisterFilter.read(register, this::plain);
  }

  /** The order asked for; the usual one where none is, or none that the list has. */
  public Sorting sorting() {
    return Sorting.read(register, plain(SORT)).orElse(Sorting.usual(register));
  }

  /** 1 or more; however large it was typed, {@link Listing} shows the last page there is. */
  int pageNumber() {
    boolean beyond = plain("page").matches("[0-9]{7,}");
    return beyond ? MOST_PAGES : Math.max(1, number(plain("page"), 1, MOST_PAGES));
  }

  int rows() {
    return number(plain("size"), 50, MOST_ROWS);
  }

  private static int number(String text, int otherwise, int most) {
    if (!text.matches("[0-9]{1,7}")) {
      return otherwise;
    }
    int number = Integer.parseInt(text);
    return number <= most ? number : otherwise;
  }

  /** Whether no condition is set: the whole register is listed. */
  public boolean isOpen() {
    return text().isEmpty()
        && ListCondition.of(register).stream().allMatch(condition -> value(condition).isEmpty());
  }

  public String chosenColumns() {
    return plain("columns");
  }

  public String viewName() {
    return plain("view");
  }

  String choosing() {
    return plain("choose");
  }

  public String besideId() {
    return plain("beside");
  }

  /** Whether the list is asked for without saying anything of how to see it. */
  boolean saysNothing() {
    return isOpen() && SEEN_BY.stream().noneMatch(typed::containsKey);
  }

  /** The same, sorted otherwise, from its first page on. */
  ListForm sorted(Sorting sorting) {
    return changed(form -> {
      form.put(SORT, sorting.code());
      form.remove("page");
      return form;
    });
  }

  /** The same without one of its conditions, or the words. */
  ListForm without(String name) {
    return changed(form -> {
      form.remove(name);
      form.remove("page");
      return form;
    });
  }

  private ListForm changed(UnaryOperator<Map<String, String>> change) {
    return new ListForm(register, change.apply(new HashMap<>(typed)));
  }

  /** Where this list is taken out: {@code export.xlsx}, {@code export.csv}. */
  public Address export(String name) {
    return export(name, chosenColumns());
  }

  /** The same with other columns; blank for all. */
  Address export(String name, String codes) {
    return filtered(register.path() + "/" + name).with("columns", codes);
  }

  /** This list, without page and size. */
  Address address() {
    return address(chosenColumns());
  }

  /** The same with other columns. */
  Address address(String codes) {
    return filterAddress().with("columns", codes).with("view", viewName());
  }

  /** This list with as many rows on its first page. */
  Address fromTheFirstPage() {
    return address().with("size", plain("size"));
  }

  /** This list at this page. */
  Address onPage() {
    return address().with("page", plain("page")).with("size", plain("size"));
  }

  /** Filter and order alone. */
  Address filterAddress() {
    return filtered(register.path());
  }

  private Address filtered(String path) {
    Address address = Address.of(path).with(WORDS, text());
    for (ListCondition condition : ListCondition.of(register)) {
      address = address.with(condition.code(), value(condition));
    }
    return address.with(SORT, plain(SORT));
  }
}
