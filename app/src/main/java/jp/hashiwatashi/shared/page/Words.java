package jp.hashiwatashi.shared.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Licence;
import jp.hashiwatashi.shared.codes.Licences;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.codes.Prefecture;
import org.jspecify.annotations.Nullable;

/**
 * What screens say, in one language: texts by key, and the names of codes, days, numbers and yen. In
 * English, places are in Latin letters, occupations and industry groups in a translation of ours;
 * licences, and what somebody wrote, stay as they are.
 */
public final class Words {

  private static final Words JAPANESE = new Words(Locale.JAPANESE);
  private static final Words ENGLISH = new Words(Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?}");

  private final Map<String, String> texts;
  private final boolean japanese;

  private Words(Locale locale) {
    japanese = locale.equals(Locale.JAPANESE);
    var properties = new Properties();
    String name = "messages_" + locale.getLanguage() + ".properties";
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts =
        properties.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }

  /** English where it is asked for, Japanese otherwise. */
  public static Words in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : JAPANESE;
  }

  /**
   * The text with this key; {@code {0}} stands for the first value, and {@code {0|year|years}} for the
   * word that goes with it as a number.
   *
   * @throws IllegalArgumentException when there is no such text
   */
  public String text(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    if (values.length == 0) {
      return text;
    }
    return filled(text, values);
  }

  static String filled(String text, @Nullable Object[] values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> {
          String value = String.valueOf(values[Integer.parseInt(place.group(1))]);
          String said = place.group(2) == null ? value : place.group(value.equals("1") ? 2 : 3);
          return Matcher.quoteReplacement(said);
        });
  }

  /** 12,345. */
  public String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A score of 0 to 100000 as points with three decimals: 78.250. */
  public String points(int score) {
    return score / 1000 + "." + String.format(Locale.ROOT, "%03d", score % 1000);
  }

  /** A sum of scores as points: 68,440.030. */
  public String total(long score) {
    long whole = Math.abs(score);
    return (score < 0 ? "−" : "")
        + number(whole / 1000)
        + "."
        + String.format(Locale.ROOT, "%03d", whole % 1000);
  }

  /** A difference: +12, −3, ±0. */
  public String signed(long difference) {
    return difference == 0
        ? "±0"
        : difference < 0 ? "−" + number(-difference) : "+" + number(difference);
  }

  /** A difference of sums of scores as points: +1,153.745. */
  public String signedTotal(long difference) {
    return difference == 0 ? "±0" : difference < 0 ? total(difference) : "+" + total(difference);
  }

  /** Yen with its unit: 250,000円. */
  public String yen(long yen) {
    return text("unit.yen", number(yen));
  }

  /** Hundredths of an hour without needless zeros: 38.75. */
  public String hours(int hundredths) {
    String fraction = hundredths % 100 == 0 ? "" : "." + "%02d".formatted(hundredths % 100);
    return hundredths / 100 + (fraction.endsWith("0") ? fraction.substring(0, 2) : fraction);
  }

  /** Metres as kilometres with one decimal: 8.4 km. */
  public String kilometres(long metres) {
    long tenths = (metres + 50) / 100;
    return tenths / 10 + "." + tenths % 10 + " km";
  }

  /** A day as documents write it: 2026年11月21日（令和8年）. */
  public String day(LocalDate day) {
    if (!japanese) {
      return day.format(ENGLISH_DAY);
    }
    String era = JapaneseDays.inEraForm(day);
    return "%d年%d月%d日（%s）"
        .formatted(
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            era.substring(0, era.indexOf('年') + 1));
  }

  /** A day in a list: 2026/11/21, or as everywhere in English. */
  public String shortDay(LocalDate day) {
    return !japanese
        ? day(day)
        : "%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The name of the middle group, with the code after it: ソフトウェア開発技術者（009-03）. */
  public String occupation(OccupationCode code) {
    String name = OccupationGroups.exists(code.middle()) ? occupationGroup(code.middle()) : "";
    return text("code.named", name, code);
  }

  /** The name of a middle group, 1 to 99. */
  public String occupationGroup(int middle) {
    return japanese
        ? OccupationGroups.middleName(middle)
        : OccupationGroups.middleEnglishName(middle);
  }

  public String industry(IndustryDivision division) {
    return text("code.named", industryName(division), division.name());
  }

  /** A middle group with its number: 食料品製造業（09）. */
  public String industry(IndustryGroup group) {
    String name = japanese ? group.japaneseName() : group.englishName();
    return text("code.named", name, "%02d".formatted(group.number()));
  }

  private String industryName(IndustryDivision division) {
    return japanese ? division.japaneseName() : text("industry." + division.name());
  }

  /** With its prefecture: 千葉県船橋市 or Funabashi-shi, Chiba. */
  public String place(int position) {
    var municipality = Municipalities.get().at(position);
    String prefecture = prefecture(municipality.prefecture());
    return japanese
        ? prefecture + municipality.name()
        : Municipalities.get().romaji(position) + ", " + prefecture;
  }

  public String prefecture(int prefecture) {
    var named = Prefecture.of(prefecture);
    return japanese ? named.name() : named.romaji();
  }

  /** Several names in one line. */
  public String list(List<String> names) {
    return String.join(japanese ? "、" : ", ", names);
  }

  /** The licence's name; an unknown code stands for itself. */
  public String licence(String code) {
    return Licences.get().find(code).map(Licence::name).orElse(code);
  }

  /** Where a person would move to; empty for nowhere, which is an answer too. */
  public String relocation(boolean anywhere, IntPredicate includes) {
    if (anywhere) {
      return text("relocation.anywhere");
    }
    var named =
        IntStream.rangeClosed(1, Prefecture.COUNT)
            .filter(includes)
            .mapToObj(this::prefecture)
            .toList();
    return named.isEmpty() ? text("relocation.nowhere") : list(named);
  }

  /** First and last day, each null when it is not stated. */
  public String dayRange(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from == null) {
      return until == null ? "" : text("range.until", day(until));
    }
    return until == null
        ? text("range.from", day(from))
        : day(from) + text("range.to") + day(until);
  }

  /** Capital in yen and regular workers, each left out when it is negative: not stated. */
  public List<String> size(long capitalYen, int regularWorkers) {
    return Stream.of(
            capitalYen < 0 ? "" : text("employer.capital", yen(capitalYen)),
            regularWorkers < 0 ? "" : text("employer.workers", number(regularWorkers)))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Hours a week from two bounds in hundredths, each negative when it is not stated. */
  public String hoursRange(int least, int most) {
    if (least < 0) {
      return most < 0 ? "" : text("value.hours-most", hours(most));
    }
    return most < 0
        ? text("value.hours-least", hours(least))
        : text("value.hours-week", hours(least) + text("range.to") + hours(most));
  }

  /** Yen a month from two bounds, each negative when it is not stated. */
  public String yenRange(long least, long most) {
    if (least == most) {
      return least < 0 ? "" : yen(least);
    }
    return (least < 0 ? "" : yen(least)) + text("range.to") + (most < 0 ? "" : yen(most));
  }

  /** Two whole numbers, each negative when it is not stated. */
  public String plainRange(int least, int most) {
    return (least < 0 ? "" : least) + text("range.to") + (most < 0 ? "" : most);
  }

  /** The Center's office; what is none of its names stays as it was written. */
  public String office(@Nullable String name) {
    if (japanese || name == null) {
      return name == null ? "" : name;
    }
    return CenterOffice.all().stream()
        .filter(office -> office.name().equals(name))
        .map(office ->
            office.isHeadOffice()
                ? text("office.head")
                : text("office.of", prefecture(office.prefecture())))
        .findFirst()
        .orElse(name);
  }

  /** What a record is an example of, marked as one. */
  public String example(String title) {
    String mark = JAPANESE.text("example.of", "");
    return text("example.of", title.startsWith(mark) ? title.substring(mark.length()) : title);
  }

  /** A moment in Japan: 2026/11/21 14:05. */
  public String moment(Instant instant) {
    var there = instant.atZone(ZoneId.of("Asia/Tokyo"));
    return shortDay(there.toLocalDate())
        + " %02d:%02d".formatted(there.getHour(), there.getMinute());
  }

  public boolean isJapanese() {
    return japanese;
  }

  /**
   * What a parser, a column or a job said, in Japanese, whenever it was: what is wrong, how to mend it,
   * what ought to be known. English comes from the phrase book, {@code phrases.tsv}; what was quoted
   * stays as it was written.
   *
   * @param told one sentence or several
   */
  public String told(String told) {
    return japanese ? told : Phrases.ENGLISH.told(told);
  }

  /** What is wrong and how to mend it, as two sentences without a full stop at the end. */
  public String told(String what, String mend) {
    return told(what + "。" + mend);
  }

  /** Where in a file something was found: {@code 氏名（C列）}, {@code 人.xlsx［名簿］}. */
  public String toldPlace(String place) {
    return japanese ? place : Telling.label(place);
  }

  /** What a column of the registers is called. */
  public String columnName(String code, String japaneseName) {
    return japanese ? japaneseName : sentence(code);
  }

  /** One of the values to choose from. */
  public String option(String code, String japaneseName) {
    return japanese ? japaneseName : sentence(code);
  }

  /** {@code planned_separation_on} as words: Planned separation on. */
  private static String sentence(String code) {
    String words =
        code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT).replace("sme ", "SME ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
