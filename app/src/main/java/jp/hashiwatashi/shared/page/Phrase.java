package jp.hashiwatashi.shared.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the phrase book: Japanese with places for what changes, and its English.
 *
 * @param texts what stands before, between and behind the places: one more than there are places
 */
record Phrase(List<String> texts, List<Place> places, String english) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([a-z]+))?}");

  /** A place, and what may stand in it. */
  record Place(int number, Kind kind) {}

  /** What may stand in a place. */
  enum Kind {
    WRITTEN,
    NUMBER,
    DAY,
    ERA,
    WEEKDAY,
    NAME,
    LABEL,
    LIST,
    PHRASE
  }

  /**
   * @throws IllegalArgumentException when nobody could say where a place begins or ends
   */
  static Phrase of(String japanese, String english) {
    List<String> texts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    Matcher place = PLACE.matcher(japanese);
    int from = 0;
    while (place.find()) {
      String kind = place.group(2) == null ? "written" : place.group(2);
      places.add(
          new Place(Integer.parseInt(place.group(1)), Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
      texts.add(japanese.substring(from, place.start()));
      from = place.end();
    }
    texts.add(japanese.substring(from));
    var phrase = new Phrase(List.copyOf(texts), List.copyOf(places), english);
    boolean touching = texts.size() > 2 && texts.subList(1, texts.size() - 1).contains("");
    if (touching || phrase.weight() == 0) {
      throw new IllegalArgumentException(japanese);
    }
    return phrase;
  }

  /** How much it says itself: of two phrases that fit, the heavier one is meant. */
  int weight() {
    return texts.stream().mapToInt(String::length).sum();
  }

  /** The English of a text that this is the sentence of; null when it is another one's. */
  @Nullable String said(String japanese, Telling telling) {
    String first = texts.getFirst();
    if (japanese.length() < weight()
        || !japanese.startsWith(first)
        || !japanese.endsWith(texts.getLast())) {
      return null;
    }
    Object[] values = new Object[10];
    return fits(japanese, 0, first.length(), values, telling)
        ? Words.filled(english, values)
        : null;
  }

  /** What stands before the first text of ours is no other sentence; a file's name may be anything. */
  private boolean beginsWithSentence(int at, String written) {
    return at == 0
        && texts.getFirst().isEmpty()
        && places.getFirst().kind() != Kind.LABEL
        && written.contains("。");
  }

  /** Whether the text from here on is the places from this one on with what stands behind each. */
  private boolean fits(
      String japanese, int at, int from, @Nullable Object[] values, Telling telling) {
    if (at == places.size()) {
      return from == japanese.length();
    }
    boolean last = at == places.size() - 1;
    String behind = texts.get(at + 1);
    int end = last ? japanese.length() - behind.length() : japanese.indexOf(behind, from);
    while (end >= from) {
      Place place = places.get(at);
      String written = japanese.substring(from, end);
      String value = beginsWithSentence(at, written) ? null : telling.of(place.kind(), written);
      if (value != null) {
        values[place.number()] = value;
        if (fits(japanese, at + 1, end + behind.length(), values, telling)) {
          return true;
        }
      }
      end = last ? -1 : japanese.indexOf(behind, end + 1);
    }
    return false;
  }
}
