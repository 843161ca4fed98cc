package jp.hashiwatashi.register.sample;

import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * A made-up person of the demonstration.
 *
 * @param name family name, space, given name, and the words （架空）
 * @param kana full-width katakana
 * @param formerEmployer the made-up employer that the person leaves, null when not stated
 * @param career what the person has done, in a sentence
 * @param exampleOf which example the person belongs to, null when to none
 */
public record DemoPerson(
    SeekerProfile profile,
    String name,
    String kana,
    @Nullable String formerEmployer,
    String career,
    @Nullable String exampleOf) {}
