package jp.hashiwatashi.register.proposing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.proposing.Meaning.Sense;
import jp.hashiwatashi.shared.characters.PlacedText;
import org.jspecify.annotations.Nullable;

/** What an opening's work content asks for and welcomes, and which occupation it is. */
final class WorkText {

  private static final Set<Cue> DECIDING = EnumSet.of(Cue.NOT, Cue.PLAN, Cue.REQUIRED, Cue.WELCOME);

  private final Reading reading;
  private final Collected collected;
  private final LicenceRule licences = new LicenceRule();

  /** Titles of which nothing is said: they are asked for if they are what the opening is for. */
  private final List<Mention> bare = new ArrayList<>();

  private final List<Mention> occupations = new ArrayList<>();

  private WorkText(String text, Collected collected) {
    reading = new Reading("work", text);
    this.collected = collected;
  }

  static void read(String text, Collected collected) {
    var work = new WorkText(text, collected);
    work.reading.mentions().forEach(work::read);
    work.tellOccupation();
  }

  private void read(Mention mention) {
    Said said = reading.said(mention, DECIDING);
    boolean asked = said.cue() != null || said.evidence();
    if (licences.isMeant(reading, mention, said)) {
      Meaning licence = mention.as(Sense.LICENCE).orElseThrow();
      if (mention.isTitle() && said.cue() == null && !isUnderLicences(said)) {
        bare.add(mention);
      } else if (!said.isRefused() && said.under() != Heading.PLAN) {
        add(isWelcome(said) ? Kind.WELCOME : Kind.REQUIRED, licence, mention);
      }
    }
    if (said.cue() != Cue.NOT) {
      mention.as(Sense.SKILL).ifPresent(m -> add(Kind.SKILL_WELCOME, m, mention));
    }
    if (isOccupation(mention) && !(mention.isTitle() && asked) && !isUnderLicences(said)) {
      occupations.add(mention);
    }
  }

  private void add(Kind kind, Meaning meaning, Mention mention) {
    collected.add(kind, meaning.code(), reading.found(mention));
  }

  private static boolean isWelcome(Said said) {
    return said.cue() == Cue.WELCOME || said.cue() == null && said.under() == Heading.WELCOME;
  }

  private static boolean isUnderLicences(Said said) {
    return said.under() == Heading.LICENCES
        || said.under() == Heading.REQUIRED
        || said.under() == Heading.WELCOME;
  }

  private boolean isOccupation(Mention mention) {
    PlacedText text = reading.text();
    return mention.is(Sense.OCCUPATION)
        && !Cues.get().isOthers(text, mention.end())
        && !text.startsWith("の経験", mention.end())
        && !text.startsWith("経験", mention.end());
  }

  /**
   * The first that is named, and what is named beside it; of words that only count in context the
   * first, where there is nothing else.
   */
  private void tellOccupation() {
    @Nullable Mention last = null;
    Set<String> told = new HashSet<>();
    for (Mention mention : occupations) {
      Meaning meaning = mention.as(Sense.OCCUPATION).orElseThrow();
      boolean beside = last != null && isBeside(last, mention);
      if (!meaning.inContext() && (last == null || beside)) {
        last = mention;
        told.add(meaning.code());
        add(Kind.OCCUPATION, meaning, mention);
      }
    }
    if (last == null && !occupations.isEmpty()) {
      Mention first = occupations.getFirst();
      add(Kind.OCCUPATION, first.as(Sense.OCCUPATION).orElseThrow(), first);
    }
    for (Mention title : bare) {
      if (told.contains(title.as(Sense.OCCUPATION).orElseThrow().code())) {
        add(Kind.REQUIRED, title.as(Sense.LICENCE).orElseThrow(), title);
      }
    }
  }

  private boolean isBeside(Mention one, Mention next) {
    String between =
        next.start() - one.end() > 3
            ? "?"
            : reading.text().text().substring(one.end(), next.start());
    return between.equals("・") || between.equals("または") || between.equals("兼");
  }
}
