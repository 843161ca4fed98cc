package jp.hashiwatashi.register.proposing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import jp.hashiwatashi.register.proposing.Durations.Duration;
import jp.hashiwatashi.register.proposing.Meaning.Sense;

/** What a person's career says that the person holds, can do and did, with the years in it. */
final class CareerText {

  private static final Set<Cue> DECIDING =
      EnumSet.of(Cue.NOT, Cue.PLAN, Cue.WISH, Cue.HOLD, Cue.WORK);

  private static final int MOST_LISTED = 10;

  private final Reading reading;
  private final Collected collected;
  private final LicenceRule licences = new LicenceRule();
  private final List<Mention> worked = new ArrayList<>();
  private final NavigableMap<Integer, Duration> durations;

  private CareerText(String text, Collected collected) {
    reading = new Reading("career", text);
    this.collected = collected;
    durations = Durations.in(reading.text().text());
  }

  static void read(String text, Collected collected) {
    new CareerText(text, collected).read();
  }

  private void read() {
    for (int i = 0; i < reading.mentions().size(); i++) {
      Mention mention = reading.mentions().get(i);
      Said said = reading.said(mention, DECIDING);
      boolean refused =
          said.isRefused() || said.under() == Heading.PLAN || said.under() == Heading.WISH;
      boolean licence = licences.isMeant(reading, mention, said);
      boolean wished = said.cue() == Cue.WISH || said.under() == Heading.WISH;
      if (licence && !refused && !wished) {
        mention.as(Sense.LICENCE).ifPresent(m -> add(Kind.LICENCE, m, mention));
      }
      if (!refused && !wished) {
        mention.as(Sense.SKILL).ifPresent(m -> add(Kind.SKILL, m, mention));
      }
      if (isOccupation(mention, i, licence)) {
        if (wished) {
          mention.as(Sense.OCCUPATION).ifPresent(m -> add(Kind.WANTED, m, mention));
        } else if (!refused && (!mention.isTitle() || isWork(mention, said, i))) {
          mention.as(Sense.OCCUPATION).ifPresent(m -> add(Kind.EXPERIENCE, m, mention));
          worked.add(mention);
        }
      }
    }
    new YearsWorked(reading, worked, durations, collected).tell();
  }

  private void add(Kind kind, Meaning meaning, Mention mention) {
    collected.add(kind, meaning.code(), reading.found(mention));
  }

  private boolean isOccupation(Mention mention, int index, boolean licence) {
    Meaning meaning = mention.as(Sense.OCCUPATION).orElse(null);
    return meaning != null
        && !Cues.get().isOthers(reading.text(), mention.end())
        && (!meaning.inContext() || isDuty(mention, index) && !licence);
  }

  /** Of 調理と盛付けを5年 both are duties: what stands behind the last is said of all. */
  private boolean isDuty(Mention mention, int index) {
    Mention last = mention;
    List<Mention> all = reading.mentions();
    for (int next = index + 1;
        next < all.size() && reading.areListed(last, all.get(next));
        next++) {
      if (next > index + MOST_LISTED) {
        return false;
      }
      last = all.get(next);
    }
    return Cues.get().isDuty(reading.text(), last.end());
  }

  /** A title alone is a licence; that it was practised has to be said. */
  private boolean isWork(Mention mention, Said said, int index) {
    return said.cue() == Cue.WORK || isDuty(mention, index) || isTimed(mention, index);
  }

  /** Whether years stand between it and the next licence of its sentence. */
  private boolean isTimed(Mention mention, int index) {
    int end = reading.sentenceEnd(mention.end());
    List<Mention> all = reading.mentions();
    int next = index + 1;
    while (next < all.size() && all.get(next).start() < end && !all.get(next).is(Sense.LICENCE)) {
      next++;
    }
    int until = next < all.size() ? Math.min(end, all.get(next).start()) : end;
    Integer years = durations.ceilingKey(mention.end());
    return years != null && years < until;
  }
}
