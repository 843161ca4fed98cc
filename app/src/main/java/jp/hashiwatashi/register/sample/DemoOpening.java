package jp.hashiwatashi.register.sample;

import jp.hashiwatashi.register.OpeningProfile;
import org.jspecify.annotations.Nullable;

/**
 * A made-up opening of the demonstration.
 *
 * @param employer name of the made-up employer, null when not stated
 * @param work what is to be done, in a sentence
 * @param exampleOf which example the opening belongs to, null when to none
 */
public record DemoOpening(
    OpeningProfile profile, @Nullable String employer, String work, @Nullable String exampleOf) {}
