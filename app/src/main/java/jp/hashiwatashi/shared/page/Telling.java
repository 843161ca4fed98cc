package jp.hashiwatashi.shared.page;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import org.jspecify.annotations.Nullable;

/**
 * One text on its way into English. What was quoted may look like anything, the marks of our own
 * sentences too, so a text is tried in several ways; after so many it is left as it is.
 */
final class Telling {

  private static final int MOST_TRIED = 20_000;
  private static final int LONGEST_NAME = 40;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,.]*");
  private static final Pattern ERA =
      Pattern.compile("(明治|大正|昭和|平成|令和)(?:(元|[0-9]+)年(?:度|[0-9]+月[0-9]+日)?)?");
  private static final Map<String, String> ERAS =
      Map.of("明治", "Meiji", "大正", "Taisho", "昭和", "Showa", "平成", "Heisei", "令和", "Reiwa");
  private static final String WEEKDAYS = "月火水木金土日";

  private static final Pattern MORE = Pattern.compile("(.*) ほか([0-9]+)件", Pattern.DOTALL);
  private static final Pattern ITEM = Pattern.compile("(?:「[^」]*」|[^、「])(?:(?!「)[^、])*");
  private static final Pattern QUOTED = Pattern.compile("「(.*)」(（非表示）)?", Pattern.DOTALL);
  private static final Pattern CODED = Pattern.compile("([0-9]{5}|[0-9]{3}) .+");
  private static final Pattern CHOICE = Pattern.compile("([!-~]+)（.*）");

  private static final Pattern HEADED =
      Pattern.compile("(.*)（([A-Z]{1,3}列|[0-9]+列目)）", Pattern.DOTALL);
  private static final Pattern COLUMN = Pattern.compile("([A-Z]{1,3})列|([0-9]+)列目");
  private static final Pattern SHEET = Pattern.compile("(.*)［(.*)］", Pattern.DOTALL);
  private static final Pattern JAPANESE = Pattern.compile("[\\u3000-\\u9FFF\\uF900-\\uFFEF]");

  private final Phrases phrases;
  private int tried;

  Telling(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What stands in a place of a sentence, in English; null where such a thing cannot stand. */
  @Nullable String of(Phrase.Kind kind, String text) {
    if (++tried > MOST_TRIED) {
      return null;
    }
    return switch (kind) {
      case WRITTEN -> text;
      case NUMBER -> NUMBER.matcher(text).matches() ? text : null;
      case DAY -> day(text);
      case ERA -> era(text);
      case WEEKDAY -> weekday(text);
      case NAME -> name(text);
      case LABEL -> label(text);
      case LIST -> list(text);
      case PHRASE -> sentences(text);
    };
  }

  /** One sentence or several, each ended by a full stop, or notices with commas between them. */
  @Nullable String sentences(String text) {
    String whole = phrases.sentence(text, this);
    if (whole != null) {
      return whole;
    }
    for (int i = 1; i < text.length() && ++tried <= MOST_TRIED; i++) {
      char mark = text.charAt(i);
      String first =
          mark == '。' || mark == '、' ? phrases.sentence(text.substring(0, i), this) : null;
      if (first != null) {
        if (i == text.length() - 1) {
          return first + ".";
        }
        String rest = sentences(text.substring(i + 1));
        if (rest != null) {
          return first + (mark == '。' ? ". " : "; ") + rest;
        }
      }
    }
    return null;
  }

  private static @Nullable String day(String text) {
    boolean inEraForm = ERA.matcher(text).matches() && text.endsWith("日");
    return inEraForm && JapaneseDays.read(text) instanceof DayReading.Understood(var day, var told)
        ? Words.in(Locale.ENGLISH).day(day)
        : null;
  }

  private static @Nullable String era(String text) {
    Matcher era = ERA.matcher(text);
    if (!era.matches()) {
      return null;
    }
    String year = era.group(2) == null ? "" : " " + era.group(2).replace("元", "1");
    return ERAS.get(era.group(1)) + year;
  }

  private static @Nullable String weekday(String text) {
    int day = text.length() == 1 ? WEEKDAYS.indexOf(text) : -1;
    return day < 0 ? null : DayOfWeek.of(day + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** One of the book's names; a name that has no English stays. */
  private @Nullable String name(String text) {
    String english = phrases.fixed(text);
    if (english != null) {
      return english;
    }
    boolean mayBe =
        text.length() <= LONGEST_NAME && text.chars().noneMatch(c -> "。「」（）".indexOf(c) >= 0);
    return mayBe && !text.isEmpty() ? text : null;
  }

  /** Where in a file: a column by its letter, with the heading that it has there, or a sheet. */
  static String label(String text) {
    Matcher headed = HEADED.matcher(text);
    if (headed.matches()) {
      return headed.group(1) + " (" + label(headed.group(2)) + ")";
    }
    Matcher column = COLUMN.matcher(text);
    if (column.matches()) {
      return "column " + (column.group(1) == null ? column.group(2) : column.group(1));
    }
    Matcher sheet = SHEET.matcher(text);
    return sheet.matches() ? sheet.group(1) + " [" + sheet.group(2) + "]" : text;
  }

  /** Things with commas between them, or with the marks of quotation: {@code 甲」「乙}. */
  private String list(String text) {
    boolean inside = text.contains("」「") && !text.startsWith("「");
    String whole = inside ? "「" + text + "」" : text;
    Matcher more = MORE.matcher(whole);
    String listed =
        ITEM.matcher(more.matches() ? more.group(1) : whole)
            .results()
            .map(item -> item(item.group()))
            .collect(Collectors.joining(", "));
    return more.matches() ? listed + " and " + more.group(2) + " more" : listed;
  }

  private String item(String text) {
    String named = phrases.fixed(text);
    if (named != null) {
      return named;
    }
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return "“" + quoted.group(1) + "”" + (quoted.group(2) == null ? "" : " (hidden)");
    }
    Matcher coded = CODED.matcher(text);
    if (coded.matches()) {
      return coded(coded.group(1), text);
    }
    String placed = label(text);
    Matcher choice = CHOICE.matcher(placed);
    if (choice.matches()) {
      return choice.group(1);
    }
    boolean foreign = placed.equals(text) && JAPANESE.matcher(text).find();
    return foreign ? "“" + text + "”" : placed;
  }

  /** A code with its name behind it: of a municipality, or of a middle group of occupations. */
  private static String coded(String code, String text) {
    Words words = Words.in(Locale.ENGLISH);
    if (code.length() == 3) {
      int middle = Integer.parseInt(code);
      return OccupationGroups.exists(middle) ? code + " " + words.occupationGroup(middle) : text;
    }
    int position = Municipalities.get().indexOf(code);
    return position < 0 ? text : code + " " + words.place(position);
  }
}
