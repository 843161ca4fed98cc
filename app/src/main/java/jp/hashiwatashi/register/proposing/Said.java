package jp.hashiwatashi.register.proposing;

import org.jspecify.annotations.Nullable;

/**
 * What a text says of a word in it.
 *
 * @param cue the first that decides; null where the sentence has none
 * @param evidence whether a licence or certificate is spoken of
 * @param under the heading above it
 */
record Said(@Nullable Cue cue, boolean evidence, Heading under) {

  boolean isRefused() {
    return cue != null && cue.isRefusing();
  }
}
