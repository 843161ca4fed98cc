package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.codes.Prefecture;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The filter above a list, exactly as it was typed.
 *
 * @param columns codes of the columns that are taken out, in their order, separated by commas
 * @param employer the employer whose establishments or contacts are meant
 * @param view name of the saved view that the list came from
 * @param choose what was just done with columns or views, which stay open then
 * @param beside the number of the record that is shown beside the list
 */
public record ListForm(
    @Nullable String q,
    @Nullable String prefecture,
    @Nullable String occupation,
    @Nullable String move,
    @Nullable String examples,
    @Nullable String sort,
    @Nullable String page,
    @Nullable String size,
    @Nullable String columns,
    @Nullable String employer,
    @Nullable String view,
    @Nullable String choose,
    @Nullable String beside) {

  private static final int MOST_PAGES = 1_000_000;

  public String text() {
    return plain(q);
  }

  public String value(String field) {
    return plain(
        switch (field) {
          case "prefecture" -> prefecture;
          case "occupation" -> occupation;
          case "move" -> move;
          case "sort" -> sort;
          default -> throw new IllegalArgumentException(field);
        });
  }

  public boolean onlyExamples() {
    return plain(examples).equals("yes");
  }

  /** What of it can't be understood, one for each field. */
  List<FieldFault> faults(Words words, List<? extends Enum<?>> orders) {
    var faults = new ArrayList<FieldFault>();
    check(faults, words, "prefecture", prefectureNumber() >= 0);
    check(faults, words, "occupation", occupationGroup() >= 0);
    check(faults, words, "move", plain(move).isEmpty() || chosenMove().isPresent());
    check(faults, words, "sort", plain(sort).isEmpty() || orders.stream().anyMatch(this::isOrder));
    return List.copyOf(faults);
  }

  private void check(List<FieldFault> faults, Words words, String field, boolean understood) {
    if (!understood) {
      faults.add(new FieldFault(field, words.text("filter.fault." + field, value(field))));
    }
  }

  /** What can't be understood does not narrow the list. */
  public RegisterFilter filter() {
    return new RegisterFilter(
        text(),
        Math.max(0, prefectureNumber()),
        Math.max(0, occupationGroup()),
        chosenMove().orElse(null),
        onlyExamples());
  }

  <O extends Enum<O>> Optional<O> order(List<? extends O> orders) {
    return orders.stream().filter(this::isOrder).<O>map(o -> o).findFirst();
  }

  private boolean isOrder(Enum<?> order) {
    return order.name().equals(plain(sort).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** 1 or more; however large it was typed, {@link Listing} shows the last page there is. */
  int pageNumber() {
    boolean beyond = plain(page).matches("[0-9]{7,}");
    return beyond ? MOST_PAGES : Math.max(1, number(plain(page), 1, MOST_PAGES));
  }

  int rows() {
    return number(plain(size), 50, 200);
  }

  public String employerId() {
    return plain(employer);
  }

  /** Whether no condition is set: the whole register is listed. */
  public boolean isOpen() {
    return text().isEmpty()
        && plain(prefecture).isEmpty()
        && plain(occupation).isEmpty()
        && plain(move).isEmpty()
        && !onlyExamples()
        && employerId().isEmpty();
  }

  /** Nothing filtered, sorted or chosen: the list as everybody sees it. */
  public static ListForm plainList() {
    return new ListForm(
        null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  public String chosenColumns() {
    return plain(columns);
  }

  public String viewName() {
    return plain(view);
  }

  String choosing() {
    return plain(choose);
  }

  public String besideId() {
    return plain(beside);
  }

  /** Whether the list is asked for without saying anything of how to see it. */
  boolean saysNothing() {
    return isOpen()
        && Stream.of(sort, page, size, columns, view, choose, beside).allMatch(Objects::isNull);
  }

  /** Where this list is taken out: {@code export.xlsx}, {@code export.csv}. */
  public Address export(String path, String name) {
    return export(path, name, chosenColumns());
  }

  /** The same with other columns; blank for all. */
  Address export(String path, String name, String codes) {
    return filterAddress(path + "/" + name).with("columns", codes);
  }

  /** This list, without page and size. */
  Address address(String path) {
    return address(path, chosenColumns());
  }

  /** The same with other columns. */
  Address address(String path, String codes) {
    return filterAddress(path).with("columns", codes).with("view", viewName());
  }

  /** This list at this page. */
  Address onPage(String path) {
    return address(path).with("page", plain(page)).with("size", plain(size));
  }

  /** Filter and order alone. */
  Address filterAddress(String path) {
    return Address.of(path)
        .with("q", text())
        .with("prefecture", plain(prefecture))
        .with("occupation", plain(occupation))
        .with("move", plain(move))
        .with("examples", onlyExamples() ? "yes" : "")
        .with("sort", plain(sort))
        .with("employer", employerId());
  }

  private int prefectureNumber() {
    return plain(prefecture).isEmpty() ? 0 : number(plain(prefecture), -1, Prefecture.COUNT);
  }

  private int occupationGroup() {
    return plain(occupation).isEmpty()
        ? 0
        : number(plain(occupation), -1, OccupationGroups.MIDDLES);
  }

  private Optional<Move> chosenMove() {
    return Arrays.stream(Move.values()).filter(m -> m.name().equals(plain(move))).findFirst();
  }

  private static int number(String text, int otherwise, int most) {
    if (!text.matches("[0-9]{1,7}")) {
      return otherwise;
    }
    int number = Integer.parseInt(text);
    return number <= most ? number : otherwise;
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
