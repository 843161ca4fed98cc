package jp.hashiwatashi.register.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what a list of contacts may be narrowed and sorted by. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(name = "q", in = ParameterIn.QUERY, description = ListAsked.NAMES),
  @Parameter(name = "employer", in = ParameterIn.QUERY, description = ListAsked.EMPLOYER),
  @Parameter(name = "establishment", in = ParameterIn.QUERY, description = ListAsked.ESTABLISHMENT),
  @Parameter(name = "department", in = ParameterIn.QUERY, description = ListAsked.DEPARTMENT),
  @Parameter(name = "sort", in = ParameterIn.QUERY, description = ListAsked.SORT_CONTACTS),
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", defaultValue = "1")),
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
})
@interface ContactsListed {}
