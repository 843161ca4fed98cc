package jp.hashiwatashi.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.ListOrder;
import jp.hashiwatashi.register.RegisterName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs and screens narrow and sort lists by the same names. */
class ListAskedTest {

  private static List<Parameter> described(RegisterName register) {
    Class<?> told =
        switch (register) {
          case PEOPLE -> SeekersListed.class;
          case OPENINGS -> OpeningsListed.class;
          case EMPLOYERS -> EmployersListed.class;
          case ESTABLISHMENTS -> EstablishmentsListed.class;
          case CONTACTS -> ContactsListed.class;
        };
    return Arrays.asList(told.getAnnotation(Parameters.class).value());
  }

  @ParameterizedTest
  @EnumSource(RegisterName.class)
  void theDescriptionNamesEveryConditionOfTheListAndNoOther(RegisterName register) {
    List<String> names =
        Stream.of(
                Stream.of("q"),
                ListCondition.of(register).stream().map(ListCondition::code),
                Stream.of("sort", "page", "size"))
            .flatMap(some -> some)
            .toList();
    assertThat(described(register)).extracting(Parameter::name).isEqualTo(names);
  }

  @ParameterizedTest
  @EnumSource(RegisterName.class)
  void theDescriptionNamesEveryOrderOfTheListAndNoOther(RegisterName register) {
    String told =
        described(register).stream()
            .filter(parameter -> parameter.name().equals("sort"))
            .findFirst()
            .orElseThrow()
            .description();
    String codes = told.substring(told.indexOf(':') + 1, told.indexOf(';')).strip();
    assertThat(codes.split(", "))
        .containsExactlyElementsOf(ListOrder.of(register).stream().map(ListOrder::code).toList());
  }
}
