package jp.hashiwatashi.register.proposing;

import jp.hashiwatashi.register.proposing.Meaning.Sense;
import org.jspecify.annotations.Nullable;

/** Whether a word that may be a licence is meant as one. */
final class LicenceRule {

  private @Nullable Mention before;

  /**
   * The words of a text one after the other. What is also a thing, such as フォークリフト, is a licence
   * beside 免許 or 資格, under such a heading, and in a list after another licence.
   */
  boolean isMeant(Reading reading, Mention mention, Said said) {
    Mention listed = before;
    before = null;
    var meaning = mention.as(Sense.LICENCE);
    if (meaning.isEmpty() || Cues.get().isOthers(reading.text(), mention.end())) {
      return false;
    }
    boolean worked = said.cue() == Cue.WORK || Cues.get().isDuty(reading.text(), mention.end());
    boolean meant =
        !meaning.get().inContext()
            || reading.areListed(listed, mention)
            || said.under() == Heading.LICENCES
            || said.under() == Heading.REQUIRED
            || said.under() == Heading.WELCOME
            || said.cue() == Cue.REQUIRED
            || said.cue() == Cue.WELCOME
            || said.evidence() && !worked;
    before = meant ? mention : null;
    return meant;
  }
}
