package jp.hashiwatashi.register.web;

import java.util.List;
import jp.hashiwatashi.register.CodeKind;
import jp.hashiwatashi.register.Consent;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.page.Words;

/** Texts of columns as people read them: with the name behind each code, choices by their names. */
public record CodesInWords(Words words) {

  /** A column's canonical text in words; what can't be told stays as it is. */
  public String inWords(Column<?, ?> column, String text) {
    if (text.isEmpty()) {
      return text;
    }
    var kind = CodeKind.of(column.code());
    if (kind.isPresent()) {
      return words.list(
          RecordForm.entries(text).stream().map(e -> labelled(kind.get(), e)).toList());
    }
    if (column.code().equals("consents") && !words.isJapanese()) {
      return words.list(RecordForm.entries(text).stream().map(this::consent).toList());
    }
    boolean several = !column.shape().entries().isEmpty();
    List<Shape.Option> options = several ? column.shape().entries() : column.shape().options();
    return options.isEmpty()
        ? text
        : words.list(
            (several ? RecordForm.entries(text) : List.of(text))
                .stream().map(entry -> option(options, entry)).toList());
  }

  /** A purpose with its days, the purpose as screens call it. */
  private String consent(String entry) {
    for (Consent.Purpose purpose : Consent.Purpose.values()) {
      if (entry.startsWith(purpose.japaneseName() + ":")) {
        String days = entry.substring(purpose.japaneseName().length());
        return words.text("consent." + purpose) + days;
      }
    }
    return entry;
  }

  private String option(List<Shape.Option> options, String text) {
    return options.stream()
        .filter(o -> o.code().equals(text) || o.japaneseName().equals(text))
        .map(o -> words.option(o.code(), o.japaneseName()))
        .findFirst()
        .orElse(text);
  }

  /** One code with its name, and with the years behind it: {@code 023 看護師（5年）}. */
  String labelled(CodeKind kind, String entry) {
    int colon = kind == CodeKind.EXPERIENCE ? entry.lastIndexOf(':') : -1;
    String code = colon < 0 ? entry : entry.substring(0, colon);
    return kind.names()
        .find(code)
        .map(named -> named.labelled(words.isJapanese()))
        .map(label -> colon < 0 ? label : withYears(label, entry.substring(colon + 1).strip()))
        .orElse(entry);
  }

  private String withYears(String label, String years) {
    return years.matches("[0-9]{1,9}")
        ? words.text("person.experience", label, Integer.parseInt(years))
        : label + ":" + years;
  }
}
