package jp.hashiwatashi.shared.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which page of a list is shown.
 *
 * @param page 1 or more
 * @param size rows a page
 * @param total rows of all pages
 * @param list the address without page and size
 */
public record Paging(int page, int size, int total, Address list) {

  public static final List<Integer> SIZES = List.of(50, 100, 200);

  public static final int MOST_PAGES_SHOWN = 7;

  /** Keeps the page within the list and the size within {@link #SIZES}. */
  public static Paging of(int page, int size, int total, Address list) {
    int rows = SIZES.contains(size) ? size : SIZES.getFirst();
    int pages = pages(total, rows);
    return new Paging(Math.clamp(page, 1, pages), rows, total, list);
  }

  /** The same of what stands in an address; what is no number is the usual. */
  public static Paging asked(String page, String size, int total, Address list) {
    return of(number(page), number(size), total, list);
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
  }

  /** How many rows come before this page. */
  public int offset() {
    return (page - 1) * size;
  }

  public int pages() {
    return pages(total, size);
  }

  private static int pages(int total, int size) {
    return Math.max(1, Math.ceilDiv(total, size));
  }

  public int first() {
    return total == 0 ? 0 : (page - 1) * size + 1;
  }

  public int last() {
    return Math.min(total, page * size);
  }

  /** The pages to link to: those around this one. */
  public List<Integer> shown() {
    int from =
        Math.clamp(page - MOST_PAGES_SHOWN / 2, 1, Math.max(1, pages() - MOST_PAGES_SHOWN + 1));
    return IntStream.range(from, Math.min(pages() + 1, from + MOST_PAGES_SHOWN)).boxed().toList();
  }

  public String at(int otherPage) {
    return list.with("size", size).with("page", otherPage).toString();
  }

  public String sized(int otherSize) {
    return list.with("size", otherSize).toString();
  }
}
