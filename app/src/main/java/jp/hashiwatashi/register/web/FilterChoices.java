package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.ListOrder;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.Sorting;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.codes.Prefecture;
import jp.hashiwatashi.shared.page.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be chosen or typed in the filter above a list. */
@Component
final class FilterChoices {

  private final Registers registers;

  FilterChoices(Registers registers) {
    this.registers = registers;
  }

  /** The fields of a register's filter, with what was typed. */
  List<FilterField> fields(ListForm form, FilterInWords told) {
    return ListCondition.of(form.register()).stream()
        .map(condition ->
            new FilterField(
                condition,
                told.words().text("filter." + condition.code()),
                form.value(condition),
                choices(form, condition, told),
                suggested(form.register(), condition)))
        .toList();
  }

  private List<Choice> choices(ListForm form, ListCondition condition, FilterInWords told) {
    Stream<String> values =
        switch (condition) {
          case PREFECTURE -> Prefecture.all().stream().map(p -> "" + p.code());
          case INDUSTRY -> names(IndustryDivision.values());
          case SME -> names(Answer.values());
          case OCCUPATION ->
              IntStream.rangeClosed(1, OccupationGroups.MIDDLES).mapToObj(middle -> "" + middle);
          case MOVE -> names(Move.values());
          case OFFICE -> offices(form);
          case EMPLOYER, ESTABLISHMENT, MUNICIPALITY, DEPARTMENT, CONSULTANT, EXAMPLES ->
              Stream.empty();
        };
    List<Choice> choices =
        new ArrayList<>(values.map(v -> new Choice(v, told.value(condition, v))).toList());
    if (!choices.isEmpty()) {
      choices.addFirst(new Choice("", told.words().text("filter.all")));
    }
    return List.copyOf(choices);
  }

  private static Stream<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name);
  }

  /** Those that records name, none, and the one asked for, which may be gone. */
  private Stream<String> offices(ListForm form) {
    List<String> named =
        form.register() == RegisterName.OPENINGS
            ? registers.openings().offices()
            : registers.people().offices();
    String asked = form.value(ListCondition.OFFICE);
    return Stream.of(named.stream(), Stream.of(ListCondition.NO_OFFICE), Stream.of(asked))
        .flatMap(some -> some)
        .filter(office -> !office.isEmpty())
        .distinct();
  }

  private static @Nullable String suggested(RegisterName register, ListCondition condition) {
    return switch (condition) {
      case MUNICIPALITY -> "municipality";
      case EMPLOYER -> "employers";
      case ESTABLISHMENT -> "establishments";
      case DEPARTMENT -> "departments";
      case CONSULTANT ->
          register == RegisterName.OPENINGS ? "consultants-of-openings" : "consultants-of-people";
      case PREFECTURE, INDUSTRY, SME, OCCUPATION, MOVE, OFFICE, EXAMPLES -> null;
    };
  }

  /** The orders that have a name, and the one that the list is in. */
  static List<Choice> orders(ListForm form, FilterInWords told) {
    Stream<Sorting> named =
        ListOrder.of(form.register()).stream().filter(FilterInWords::isNamed).map(Sorting::by);
    return Stream.concat(named, Stream.of(form.sorting()))
        .distinct()
        .map(sorting -> new Choice(sorting.code(), told.order(sorting)))
        .toList();
  }
}
