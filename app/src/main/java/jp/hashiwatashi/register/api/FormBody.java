package jp.hashiwatashi.register.api;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;

/** Describes what is sent as a form's fields, so that no address holds it. */
final class FormBody {

  private FormBody() {}

  static RequestBody of(List<Parameter> parameters) {
    Schema<?> fields = new ObjectSchema();
    for (Parameter parameter : parameters) {
      Schema<?> schema = parameter.getSchema();
      schema.setDescription(parameter.getDescription());
      fields.addProperty(parameter.getName(), schema);
    }
    return new RequestBody()
        .content(
            new Content()
                .addMediaType(
                    org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                    new MediaType().schema(fields)));
  }
}
