package jp.hashiwatashi.register.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what a list of establishments may be narrowed and sorted by. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(name = "q", in = ParameterIn.QUERY, description = ListAsked.NAMES),
  @Parameter(name = "employer", in = ParameterIn.QUERY, description = ListAsked.EMPLOYER),
  @Parameter(name = "prefecture", in = ParameterIn.QUERY, description = ListAsked.PREFECTURE),
  @Parameter(name = "municipality", in = ParameterIn.QUERY, description = ListAsked.MUNICIPALITY),
  @Parameter(name = "industry", in = ParameterIn.QUERY, description = ListAsked.INDUSTRY),
  @Parameter(name = "sort", in = ParameterIn.QUERY, description = ListAsked.SORT_ESTABLISHMENTS),
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", defaultValue = "1")),
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
})
@interface EstablishmentsListed {}
