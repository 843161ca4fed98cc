package jp.hashiwatashi.register.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.ListCondition;
import jp.hashiwatashi.register.ListOrder;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.AddressParameters;
import jp.hashiwatashi.shared.page.KnownParameters;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes what a register's list may be narrowed and sorted by: what the list itself knows. */
@Component
final class ListDescription implements OperationCustomizer, AddressParameters {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    ListOf list = method.getMethodAnnotation(ListOf.class);
    if (list == null) {
      return operation;
    }
    List<Parameter> parameters = parameters(list.value(), method);
    return isPosted(method)
        ? operation.requestBody(FormBody.of(parameters))
        : operation.parameters(parameters);
  }

  private static boolean isPosted(HandlerMethod method) {
    return method.hasMethodAnnotation(PostMapping.class);
  }

  @Override
  public Set<String> of(HandlerMethod method) {
    ListOf list = method.getMethodAnnotation(ListOf.class);
    return list == null
        ? Set.of()
        : parameters(list.value(), method).stream()
            .map(Parameter::getName)
            .collect(Collectors.toSet());
  }

  /** What may name a person is sent in a body only: addresses are kept by programs on the way. */
  private static List<Parameter> parameters(RegisterName register, HandlerMethod method) {
    return parameters(register).stream()
        .filter(
            parameter -> isPosted(method) || !KnownParameters.IN_BODY.contains(parameter.getName()))
        .toList();
  }

  private static List<Parameter> parameters(RegisterName register) {
    List<Parameter> all = new ArrayList<>();
    all.add(parameter("q", words(register), new StringSchema()));
    for (ListCondition condition : ListCondition.of(register)) {
      all.add(parameter(condition.code(), condition(condition), new StringSchema()));
    }
    all.add(parameter("sort", orders(register), new StringSchema()));
    all.add(parameter("page", "of the list, from 1", number(1)));
    all.add(
        parameter("size", "rows of a page", number(50).maximum(new BigDecimal(ListAsked.MOST))));
    return all;
  }

  private static Parameter parameter(String name, String description, Schema<?> schema) {
    return new QueryParameter().name(name).description(description).schema(schema);
  }

  private static Schema<?> number(int usual) {
    var schema = new IntegerSchema();
    schema.setFormat(null);
    schema.setDefault(usual);
    return schema.minimum(BigDecimal.ONE);
  }

  private static String words(RegisterName register) {
    return switch (register) {
      case OPENINGS -> "part of an id, an employer or the work";
      case PEOPLE, EMPLOYERS, ESTABLISHMENTS, CONTACTS -> "part of an id, a name or its reading";
    };
  }

  private static String orders(RegisterName register) {
    return ListOrder.of(register).stream()
        .map(ListOrder::code)
        .collect(
            Collectors.joining(
                ", ",
                "an order of the list on screen: ",
                "; with a minus before it, the other way round"));
  }

  private static String condition(ListCondition condition) {
    return switch (condition) {
      case EMPLOYER -> "an employer's id, else a part of its name or reading";
      case ESTABLISHMENT -> "an establishment's id, else a part of its name";
      case PREFECTURE -> "1 to 47, of the home, the workplace or the seat";
      case MUNICIPALITY -> "five digits or a name; a city with its wards";
      case INDUSTRY -> "division of the industry classification, A to T";
      case SME -> "YES, NO or NOT_STATED: whether the employer is an SME today";
      case OCCUPATION -> "middle group 1 to 99, of the opening, wanted or experienced";
      case MOVE -> "TRANSFER, SECONDMENT or DEVELOPMENT, sought or accepted";
      case DEPARTMENT -> "a department or post, or a part of it";
      case OFFICE -> "the Center's office in charge; - where none is stated";
      case CONSULTANT -> "name of who is in charge, or a part of it";
      case EXAMPLES -> "yes: the demonstration's marked examples only";
    };
  }
}
