package jp.hashiwatashi.matching.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the weights of the parts, which a request may state; those left out are the standard's. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "occupation",
      in = ParameterIn.QUERY,
      description = WeightParameters.WHAT,
      schema = @Schema(type = "integer", minimum = "0", maximum = "1000")),
  @Parameter(
      name = "experience",
      in = ParameterIn.QUERY,
      description = WeightParameters.WHAT,
      schema = @Schema(type = "integer", minimum = "0", maximum = "1000")),
  @Parameter(
      name = "industry",
      in = ParameterIn.QUERY,
      description = WeightParameters.WHAT,
      schema = @Schema(type = "integer", minimum = "0", maximum = "1000")),
  @Parameter(
      name = "wage",
      in = ParameterIn.QUERY,
      description = WeightParameters.WHAT,
      schema = @Schema(type = "integer", minimum = "0", maximum = "1000")),
  @Parameter(
      name = "place",
      in = ParameterIn.QUERY,
      description = WeightParameters.WHAT,
      schema = @Schema(type = "integer", minimum = "0", maximum = "1000")),
  @Parameter(
      name = "skills",
      in = ParameterIn.QUERY,
      description = WeightParameters.WHAT,
      schema = @Schema(type = "integer", minimum = "0", maximum = "1000"))
})
@interface WeightParameters {

  String WHAT = "weight of this part; the shares of all six count, at least one above 0";
}
