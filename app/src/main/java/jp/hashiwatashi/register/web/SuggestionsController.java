package jp.hashiwatashi.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.hashiwatashi.register.CodeKind;
import jp.hashiwatashi.register.CodeNames;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggests codes by their names, and what records name, while somebody types. */
@Controller
final class SuggestionsController {

  private static final int MOST = 20;

  private final Registers registers;

  SuggestionsController(Registers registers) {
    this.registers = registers;
  }

  /**
   * @param kind one of {@link CodeKind}, in small letters, or of what records name; of another one
   *     nothing is suggested
   * @param typed the field's text under the field's own name
   */
  @PostMapping("/suggestions/{kind}")
  SuggestionsPage suggest(
      @PathVariable String kind,
      @RequestParam Map<String, String> typed,
      CsrfToken token,
      Locale locale) {
    String text =
        typed.entrySet().stream()
            .filter(field -> !field.getKey().equals(token.getParameterName()))
            .map(field -> field.getValue().strip())
            .findFirst()
            .orElse("");
    Stream<Choice> options =
        text.isEmpty()
            ? Stream.empty()
            : switch (kind) {
              case "employers" ->
                  registers.employers().named(text, MOST).stream()
                      .map(e -> option(e.id(), e.name() == null ? "" : e.name(), text));
              case "establishments" ->
                  registers.establishments().named(text, MOST).stream()
                      .map(e -> option(e.id(), e.name(), text));
              case "departments" -> words(registers.contacts().departments(text), text);
              case "consultants-of-people" -> words(registers.people().consultants(text), text);
              case "consultants-of-openings" -> words(registers.openings().consultants(text), text);
              default -> codes(kind, text, Words.in(locale).isJapanese());
            };
    return new SuggestionsPage(options.limit(MOST).toList());
  }

  private static Stream<Choice> codes(String kind, String text, boolean japanese) {
    return Arrays.stream(CodeKind.values())
        .filter(k -> k.name().equals(kind.toUpperCase(Locale.ROOT)))
        .flatMap(k -> k.names().suggested(text, MOST).stream())
        .map(found -> option(found, text, japanese));
  }

  private static Choice option(CodeNames.Suggestion found, String text, boolean japanese) {
    String label = found.named().labelled(japanese);
    return label.contains(text) ? new Choice(label, "") : option(label, found.by(), text);
  }

  private static Stream<Choice> words(List<String> words, String text) {
    return words.stream()
        .map(word -> word.contains(text) ? new Choice(word, "") : option(word, word, text));
  }

  /** A browser shows only what has the text as typed in it; so the label repeats it. */
  private static Choice option(String value, String by, String text) {
    return new Choice(value, value.contains(text) || by.contains(text) ? by : text + " → " + by);
  }
}
