package jp.hashiwatashi.matching.cli;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      properties.write(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  /** Writes null, a text, a number, a yes or no, a list or a map; anything else is refused. */
  static void value(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Boolean bool -> json.writeBoolean(bool);
      case String text -> json.writeString(text);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Collection<?> list -> {
        json.writeStartArray();
        list.forEach(entry -> value(json, entry));
        json.writeEndArray();
      }
      case Map<?, ?> fields -> {
        json.writeStartObject();
        fields.forEach((name, entry) -> {
          json.writeName(String.valueOf(name));
          value(json, entry);
        });
        json.writeEndObject();
      }
      default -> throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
    }
  }
}
