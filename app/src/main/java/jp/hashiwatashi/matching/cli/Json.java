package jp.hashiwatashi.matching.cli;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line, by the streaming writer alone: data binding would double the start. */
final class Json {

  /** Writes the properties of the object. */
  interface Properties {
    void write(JsonGenerator json);
  }

  private Json() {}

  static String object(Properties properties) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      properties.write(json);
      json.writeEndObject();
    }
    return text.toString();
  }
}
