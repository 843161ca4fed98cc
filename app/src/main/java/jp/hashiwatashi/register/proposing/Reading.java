package jp.hashiwatashi.register.proposing;

import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.characters.PlacedText;
import org.jspecify.annotations.Nullable;

/** A text with the words of the dictionaries in it, and what is said of each. */
final class Reading {

  /** As far as a sentence is read for what it says: nobody's goes further. */
  private static final int FAR = 160;

  private final String column;
  private final String original;
  private final PlacedText text;
  private final Headings headings;
  private final List<Mention> mentions;

  /** For each character the cue that begins there, worked out once: many words ask for it. */
  private final List<Trie.@Nullable Match<Cue>> cues;

  /**
   * @param column whose text it is
   */
  Reading(String column, String original) {
    this.column = column;
    this.original = original;
    text = Spellings.folded(original);
    headings = Headings.of(text);
    mentions = Mentions.in(original, text);
    cues = Cues.get().in(text);
  }

  PlacedText text() {
    return text;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Found found(Mention mention) {
    int start = text.starts()[mention.start()];
    int end = text.ends()[mention.end() - 1];
    return new Found(column, start, end, original.substring(start, end));
  }

  /** Where the sentence that this is in begins. */
  int sentenceStart(int at) {
    int start = at;
    while (start > 0 && at - start < FAR && !isEnd(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the sentence that this is in ends, exclusive. */
  int sentenceEnd(int at) {
    int end = at;
    while (end < text.length() && end - at < FAR && !isEnd(end)) {
      end++;
    }
    return end;
  }

  private boolean isEnd(int at) {
    return "。!?\n".indexOf(text.at(at)) >= 0;
  }

  /**
   * What the rest of the sentence says: first in brackets directly behind, then further on. Of
   * several things named one after the other, what follows them all is said of each.
   *
   * @param deciding the cues that say something here
   */
  Said said(Mention mention, Set<Cue> deciding) {
    Heading under = headings.above(mention.start());
    int end = sentenceEnd(mention.end());
    boolean evidence = false;
    int at = mention.end();
    if (text.at(at) == '(') {
      int close = closing(at, end);
      Said within = scan(at + 1, close, mention.end(), deciding, under);
      if (within.cue() != null) {
        return within;
      }
      evidence = within.evidence();
      at = Math.min(end, close + 1);
    }
    Said said = scan(at, end, mention.end(), deciding, under);
    return new Said(said.cue(), evidence || said.evidence(), under);
  }

  private Said scan(int from, int to, int wordEnd, Set<Cue> deciding, Heading under) {
    boolean evidence = false;
    for (int at = from; at < to; ) {
      if (text.at(at) == '(' && at > from) {
        at = closing(at, to) + 1;
        continue;
      }
      Trie.Match<Cue> match = cues.get(at);
      if (match == null) {
        at++;
        continue;
      }
      Cue cue = match.value();
      if (cue == Cue.STOP) {
        break;
      }
      evidence |= cue == Cue.EVIDENCE || cue == Cue.HOLD;
      if (deciding.contains(cue)) {
        return new Said(isOfAnother(cue, wordEnd, at) ? null : cue, evidence, under);
      }
      at = match.end();
    }
    return new Said(null, evidence, under);
  }

  /** 介護福祉士、ケアマネは未取得: what is denied is only what は follows. */
  private boolean isOfAnother(Cue cue, int from, int to) {
    if (!cue.isRefusing() && cue != Cue.WISH) {
      return false;
    }
    int comma = -1;
    for (int at = from; at <= to; at++) {
      char c = text.at(at);
      comma = comma < 0 && (c == '、' || c == ',') ? at : comma;
      if (c == 'は' || c == 'が' || c == 'も') {
        return comma >= 0 && at > comma;
      }
    }
    return false;
  }

  private int closing(int open, int end) {
    int at = open;
    while (at < end && text.at(at) != ')') {
      at++;
    }
    return at;
  }

  /** Whether only marks stand between two words, as in a list. */
  boolean areListed(@Nullable Mention one, Mention next) {
    if (one == null || next.start() - one.end() > 3) {
      return false;
    }
    for (int at = one.end(); at < next.start(); at++) {
      if ("、,・ /と及\n".indexOf(text.at(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
