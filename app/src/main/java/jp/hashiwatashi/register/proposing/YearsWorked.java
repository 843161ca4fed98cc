package jp.hashiwatashi.register.proposing;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import jp.hashiwatashi.register.proposing.Durations.Duration;
import jp.hashiwatashi.register.proposing.Meaning.Sense;
import jp.hashiwatashi.shared.characters.PlacedText;

/**
 * Which lengths of time belong to which occupation: those between it and the next one in its
 * sentence, else those before it; several are added up, unless one says that it is the whole.
 */
final class YearsWorked {

  private final Reading reading;
  private final List<Mention> worked;
  private final NavigableMap<Integer, Duration> durations;
  private final Collected collected;
  private final Set<Duration> taken = new HashSet<>();

  YearsWorked(
      Reading reading,
      List<Mention> worked,
      NavigableMap<Integer, Duration> durations,
      Collected collected) {
    this.reading = reading;
    this.worked = worked;
    this.durations = durations;
    this.collected = collected;
  }

  void tell() {
    for (int i = 0; i < worked.size(); i++) {
      Mention mention = worked.get(i);
      int from = reading.sentenceStart(mention.start());
      int to = reading.sentenceEnd(mention.end());
      int before = i == 0 ? from : Math.max(from, worked.get(i - 1).end());
      int after = i + 1 == worked.size() ? to : Math.min(to, worked.get(i + 1).start());
      if (!take(mention, mention.end(), after)) {
        take(mention, before, mention.start());
      }
    }
    List<String> occupations = collected.experienced();
    if (occupations.size() == 1 && !collected.isTimeTold(occupations.getFirst())) {
      durations.values().stream()
          .filter(this::isOfTheWhole)
          .findFirst()
          .ifPresent(d -> collected.addMonths(occupations.getFirst(), d.months()));
    }
  }

  private boolean take(Mention mention, int from, int to) {
    String code = mention.as(Sense.OCCUPATION).orElseThrow().code();
    List<Duration> within =
        from >= to
            ? List.of()
            : durations.subMap(from, to).values().stream()
                .filter(d -> d.end() <= to && !taken.contains(d))
                .toList();
    if (within.isEmpty()) {
      return false;
    }
    List<Duration> totals = within.stream().filter(Duration::isTotal).toList();
    for (Duration duration : totals.isEmpty() ? within : totals) {
      collected.addMonths(code, duration.months());
    }
    taken.addAll(within);
    return true;
  }

  /** 経験13年, in a sentence of its own. */
  private boolean isOfTheWhole(Duration duration) {
    PlacedText text = reading.text();
    int at = duration.start();
    return !taken.contains(duration)
        && (duration.isTotal()
            || text.startsWith("経験", at - 2)
            || text.startsWith("勤続", at - 2)
            || text.startsWith("経歴", at - 2));
  }
}
