package jp.hashiwatashi.register.proposing;

import java.util.EnumSet;
import java.util.Set;
import jp.hashiwatashi.register.proposing.Meaning.Sense;

/** What a person's other wishes say of occupations wanted. */
final class WishesText {

  private static final Set<Cue> DECIDING = EnumSet.of(Cue.NOT, Cue.WISH);

  private WishesText() {}

  static void read(String text, Collected collected) {
    var reading = new Reading("wishes", text);
    for (Mention mention : reading.mentions()) {
      Meaning meaning = mention.as(Sense.OCCUPATION).orElse(null);
      if (meaning == null
          || Cues.get().isOthers(reading.text(), mention.end())
          || meaning.inContext() && !Cues.get().isDuty(reading.text(), mention.end())) {
        continue;
      }
      if (!reading.said(mention, DECIDING).isRefused()) {
        collected.add(Kind.WANTED, meaning.code(), reading.found(mention));
      }
    }
  }
}
