package jp.hashiwatashi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes answers as they are written: every component of a record is there, and one that is marked
 * {@code @Nullable} may be null. The library knows no marks on types, so they are read here.
 */
final class RecordSchemas implements ModelConverter {

  private static final String NULL = "null";
  private static final String MODELS = "#/components/schemas/";

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> resolved = chain.next().resolve(type, context, chain);
    Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
    if (resolved != null && raw.isRecord()) {
      String reference = resolved.get$ref();
      describe(
          raw,
          reference == null
              ? resolved
              : context.getDefinedModels().get(reference.substring(MODELS.length())));
    }
    return resolved;
  }

  private static void describe(Class<?> raw, @Nullable Schema<?> model) {
    if (model == null || model.getProperties() == null) {
      return;
    }
    for (RecordComponent component : raw.getRecordComponents()) {
      String name = name(component);
      if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        model.getProperties().compute(name, (n, property) -> orNull(property));
      }
    }
    model.setRequired(Arrays.stream(raw.getRecordComponents()).map(RecordSchemas::name).toList());
  }

  private static String name(RecordComponent component) {
    var named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null || named.value().isEmpty() ? component.getName() : named.value();
  }

  /** What says nothing of a type allows null already. A record may come by more than once. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static @Nullable Schema orNull(@Nullable Schema property) {
    if (property == null) {
      return null;
    }
    if (property.get$ref() != null) {
      return new JsonSchema().oneOf(List.of(property, new JsonSchema().types(Set.of(NULL))));
    }
    if (property.getTypes() != null && !property.getTypes().contains(NULL)) {
      Set<String> types = new LinkedHashSet<>(property.getTypes());
      types.add(NULL);
      property.setTypes(types);
      if (property.getEnum() != null) {
        property.getEnum().add(null);
      }
    }
    return property;
  }
}
