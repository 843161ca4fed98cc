package jp.hashiwatashi.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.CodeKind;
import jp.hashiwatashi.register.CodeNames;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.util.MultiValueMap;

/**
 * Codes as they are typed in a form, by code or name, each in a field of its own; with candidates
 * where what is typed is not understood.
 *
 * @param several whether more than one may be typed; then some empty fields follow
 */
public record CodedEntries(CodeKind kind, boolean several, List<Entry> entries) {

  private static final Set<String> ALONE =
      Set.of("occupation", "municipality", "home_municipality");
  private static final int LEAST_FIELDS = 3;
  private static final int MOST_CANDIDATES = 10;
  private static final String YEARS = "y-";
  private static final String PICKED = "pick-";

  /**
   * One field.
   *
   * @param text exactly as typed; of what is kept, the code with its name
   * @param years as typed; empty where none are asked
   * @param wrong whether it can't be understood
   * @param candidates what may be meant; empty where nothing is near
   */
  public record Entry(String text, String years, boolean wrong, List<Choice> candidates) {

    static final Entry BLANK = new Entry("", "", false, List.of());
  }

  public boolean hasYears() {
    return kind == CodeKind.EXPERIENCE;
  }

  /** The name of the fields for years. */
  public static String years(String field) {
    return YEARS + field;
  }

  /** The name of the choices of a candidate for the entry at this place. */
  public static String picked(String field, int place) {
    return PICKED + field + "-" + place;
  }

  /** Whether a text of this kind is typed freely, with suggestions; otherwise it is chosen. */
  static boolean isTyped(CodeKind kind) {
    return switch (kind) {
      case OCCUPATION, EXPERIENCE, MUNICIPALITY, LICENCE -> true;
      case INDUSTRY, INDUSTRY_GROUP, PREFECTURE -> false;
    };
  }

  /**
   * The fields of a column.
   *
   * @param texts that stand in it, each entry by itself
   * @param judged whether what can't be understood is told
   */
  static CodedEntries of(Column<?, ?> column, List<String> texts, boolean judged, Words words) {
    CodeKind kind = CodeKind.of(column.code()).orElseThrow();
    boolean several = !ALONE.contains(column.code());
    List<Entry> entries = new ArrayList<>();
    for (String text : texts) {
      entries.add(entry(column, kind, text, judged, words));
    }
    int fields = several ? Math.max(LEAST_FIELDS, entries.size() + 1) : 1;
    while (entries.size() < fields) {
      entries.add(Entry.BLANK);
    }
    return new CodedEntries(kind, several, List.copyOf(entries));
  }

  private static Entry entry(
      Column<?, ?> column, CodeKind kind, String text, boolean judged, Words words) {
    int colon = kind == CodeKind.EXPERIENCE ? colonOf(text) : -1;
    String years = colon < 0 ? "" : text.substring(colon + 1).strip();
    String typed = colon < 0 ? text : text.substring(0, colon).strip();
    boolean wrong =
        judged && !text.isBlank() && !(column.shape().read(text) instanceof CellReading.Value<?>);
    String named = new CodesInWords(words).labelled(kind, typed);
    boolean known = !named.equals(typed);
    return new Entry(
        named, years, wrong, wrong && !known ? candidates(kind.names(), typed, words) : List.of());
  }

  private static List<Choice> candidates(CodeNames names, String typed, Words words) {
    return names.suggested(typed, MOST_CANDIDATES).stream()
        .map(found -> found.named().labelled(words.isJapanese()))
        .map(label -> new Choice(label, label))
        .toList();
  }

  private static int colonOf(String text) {
    return Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  }

  /** What was sent of a column: with the years behind each, and what was picked instead. */
  static List<String> sent(String field, MultiValueMap<String, String> parameters) {
    List<String> typed = parameters.getOrDefault(field, List.of());
    List<String> years = parameters.getOrDefault(years(field), List.of());
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String picked = parameters.getFirst(picked(field, i));
      String text = picked == null || picked.isEmpty() ? typed.get(i) : picked;
      String behind = i < years.size() ? years.get(i).strip() : "";
      if (!text.isBlank() || !behind.isEmpty()) {
        whole.add(behind.isEmpty() ? text : text + ":" + behind);
      }
    }
    return whole;
  }
}
