package jp.hashiwatashi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The forms of a page, as a browser without script reads them. */
final class FormsOfPage {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(input|textarea|button|select)\\b[^>]*\\bname=\"[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\b([a-z-]+)=\"([^\"]*)\"");

  private FormsOfPage() {}

  /**
   * @param kind {@code input}, {@code textarea}, {@code button}, {@code select}
   * @param type of an input; empty for the others
   * @param value that it has
   */
  record Field(String kind, String name, String type, String value) {

    /** Whether somebody types into it. */
    boolean isTyped() {
      return kind.equals("textarea")
          || kind.equals("input") && List.of("text", "search", "tel", "email").contains(type);
    }
  }

  /**
   * @param action with its query; empty for the page's own address
   */
  record Form(boolean isPosted, String action, List<Field> fields) {

    /** What it sends with this text in every field that somebody types into. */
    Map<String, String> filled(String text, Predicate<Field> typed) {
      Map<String, String> sent = new LinkedHashMap<>();
      for (Field field : fields) {
        sent.putIfAbsent(field.name(), typed.test(field) ? text : field.value());
      }
      sent.remove("_csrf"); // the browser has its own
      return sent;
    }

    /** The value of a field; empty where the form has none. */
    String value(String name) {
      return fields.stream()
          .filter(field -> field.name().equals(name))
          .map(Field::value)
          .findFirst()
          .orElse("");
    }
  }

  static List<Form> of(String page) {
    return FORM.matcher(page)
        .results()
        .map(form -> {
          Map<String, String> tag = attributes(form.group(1));
          return new Form(
              "post".equals(tag.get("method")),
              tag.getOrDefault("action", ""),
              FIELD
                  .matcher(form.group(2))
                  .results()
                  .map(f -> field(f.group(1), f.group()))
                  .toList());
        })
        .toList();
  }

  private static Field field(String kind, String tag) {
    Map<String, String> all = attributes(tag);
    return new Field(
        kind,
        all.getOrDefault("name", ""),
        kind.equals("input") ? all.getOrDefault("type", "text") : "",
        all.getOrDefault("value", ""));
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> all = new LinkedHashMap<>();
    ATTRIBUTE
        .matcher(tag)
        .results()
        .forEach(each -> all.put(each.group(1), each.group(2).replace("&amp;", "&")));
    return all;
  }
}
