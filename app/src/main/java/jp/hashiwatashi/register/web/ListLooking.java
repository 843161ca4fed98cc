package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.ListView;
import jp.hashiwatashi.register.ListViews;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/** How whoever is signed in sees a list. */
@Component
final class ListLooking {

  private final EditedRegisters registers;
  private final ListViews views;
  private final FilterChoices choices;

  ListLooking(EditedRegisters registers, ListViews views, FilterChoices choices) {
    this.registers = registers;
    this.views = views;
    this.choices = choices;
  }

  /** What the list is narrowed by and sorted by. */
  Selection selection(ListForm form, Words words) {
    var told = new FilterInWords(registers.of(form.register()).columns(), words);
    return Selection.of(form, told, choices);
  }

  ListLooks of(ListForm form, Words words) {
    RegisterName name = form.register();
    EditedRegister<?> register = registers.of(name);
    List<ListColumn> others = new ArrayList<>(ListColumn.all(register, words));
    List<ListColumn> shown = new ArrayList<>();
    for (String code : codes(form)) {
      others.stream()
          .filter(column -> column.code().equals(code))
          .findFirst()
          .ifPresent(column -> {
            shown.add(column);
            others.remove(column);
          });
    }
    return new ListLooks(form, shown, others, ListColumn.always(register), views.of(name));
  }

  /** The columns of the address, else those chosen the last time, else the usual ones. */
  List<String> codes(ListForm form) {
    RegisterName name = form.register();
    return form.chosenColumns().isEmpty()
        ? views.columns(name).orElseGet(() -> ListColumn.usual(name))
        : List.of(form.chosenColumns().split(","));
  }

  /** The view that the list opens with when nothing is said of how to see it. */
  Optional<ListView> first(ListForm form) {
    return form.saysNothing()
        ? views.of(form.register()).stream().filter(ListView::first).findFirst()
        : Optional.empty();
  }
}
