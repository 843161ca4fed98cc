package jp.hashiwatashi.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.register.CodeKind;
import jp.hashiwatashi.register.CodeNames;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggests codes by their names while somebody types. */
@Controller
final class SuggestionsController {

  private static final int MOST = 20;

  /**
   * @param kind one of {@link CodeKind}, in small letters; of another one nothing is suggested
   * @param typed the field's text under the field's own name
   */
  @GetMapping("/suggestions/{kind}")
  SuggestionsPage suggest(
      @PathVariable String kind, @RequestParam Map<String, String> typed, Locale locale) {
    boolean japanese = Words.in(locale).isJapanese();
    String text = typed.values().stream().findFirst().orElse("");
    List<Choice> options =
        Arrays.stream(CodeKind.values())
            .filter(k -> k.name().equals(kind.toUpperCase(Locale.ROOT)))
            .flatMap(k -> k.names().suggested(text, MOST).stream())
            .map(found -> option(found, text, japanese))
            .toList();
    return new SuggestionsPage(options);
  }

  /** A browser shows only what has the text as typed in it; so the label repeats it. */
  private static Choice option(CodeNames.Suggestion found, String text, boolean japanese) {
    String label = found.named().labelled(japanese);
    String by = found.by().contains(text) ? found.by() : text + " → " + found.by();
    return new Choice(label, label.contains(text) ? "" : by);
  }
}
