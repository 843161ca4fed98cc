package jp.hashiwatashi.register.web;

import static jp.hashiwatashi.register.web.RecordsAsked.REGISTERS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.register.ListView;
import jp.hashiwatashi.register.ListViews;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.MyNumber;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Redirects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Chooses a list's columns, and saves views of it by name. */
@Controller
final class ListViewsController {

  private static final String CHOOSE = "choose";

  private final ListLooking looking;
  private final ListViews views;

  ListViewsController(ListLooking looking, ListViews views) {
    this.looking = looking;
    this.views = views;
  }

  /**
   * @param column codes of those that are ticked, in their order
   * @param step {@code up:code} or {@code down:code} moves one; {@code usual} takes the usual ones
   */
  @PostMapping("/" + REGISTERS + "/columns")
  RedirectView columns(
      @PathVariable String register,
      @RequestParam(defaultValue = "") List<String> column,
      @RequestParam(defaultValue = "") String step,
      ListForm form) {
    RegisterName name = RegisterName.of(register).orElseThrow();
    List<String> codes = new ArrayList<>(column);
    String moved = step.substring(step.indexOf(':') + 1);
    int from = codes.indexOf(moved);
    int to = step.startsWith("up:") ? from - 1 : step.startsWith("down:") ? from + 1 : from;
    if (from >= 0 && to >= 0 && to < codes.size()) {
      Collections.swap(codes, from, to);
    }
    if (step.equals("usual")) {
      views.forget(name);
      codes = ListColumn.usual(name);
    } else {
      views.remember(name, codes);
    }
    return to(form.address(String.join(",", codes)), step);
  }

  /**
   * @param step add, overwrite, rename, delete, first or last, which means that it is no more first
   * @param name that the view gets
   */
  @PostMapping("/" + REGISTERS + "/views")
  RedirectView views(
      @PathVariable String register,
      @RequestParam(defaultValue = "add") String step,
      @RequestParam @Nullable String name,
      ListForm form) {
    RegisterName of = RegisterName.of(register).orElseThrow();
    String current = form.viewName();
    String wanted = JapaneseInput.trim(Objects.requireNonNullElse(name, ""));
    boolean naming = step.equals("add") || step.equals("rename");
    String fault = naming ? fault(wanted) : "";
    if (!fault.isEmpty()) {
      return to(form.address(), fault);
    }
    List<String> codes = looking.codes(form);
    String query = form.filterAddress().query();
    boolean done =
        switch (step) {
          case "add" -> views.add(of, wanted, query, codes);
          case "rename" -> wanted.equals(current) || views.rename(of, current, wanted);
          case "overwrite" -> {
            views.overwrite(of, current, query, codes);
            yield true;
          }
          case "delete" -> {
            views.delete(of, current);
            yield true;
          }
          case "first", "last" -> {
            views.first(of, step.equals("first") ? current : "");
            yield true;
          }
          default -> true;
        };
    if (!done) {
      return to(form.address(), "taken");
    }
    String shown = step.equals("delete") ? "" : naming ? wanted : current;
    return views.of(of).stream()
        .filter(view -> view.name().equals(shown))
        .findFirst()
        .map((ListView view) -> to(ListLooks.address(of, view), step))
        .orElseGet(() -> to(form.filterAddress().with("columns", form.chosenColumns()), step));
  }

  private static String fault(String name) {
    if (name.isEmpty()) {
      return "blank";
    }
    if (MyNumber.standsIn(name)) {
      return ListLooks.NUMBER;
    }
    return name.codePointCount(0, name.length()) > ListView.LONGEST_NAME ? "long" : "";
  }

  private static RedirectView to(Address address, String chosen) {
    return Redirects.seeOther(address.with(CHOOSE, chosen.isEmpty() ? "done" : chosen));
  }
}
