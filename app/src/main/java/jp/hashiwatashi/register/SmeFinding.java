package jp.hashiwatashi.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an employer is an SME employer (中小企業事業主) on a day, with its ground.
 *
 * @param sme not stated where what is known decides neither way
 * @param smeClass by which it is told; null while the industry is unknown
 * @param byHand why the class was set by hand; null when it follows from the industry
 * @param limit of that class; null where no rule is known for the day, or no class
 * @param source of the limit, null with it
 * @param day for which it was asked
 */
public record SmeFinding(
    Answer sme,
    @Nullable SmeClass smeClass,
    @Nullable String byHand,
    @Nullable SmeLimit limit,
    @Nullable String source,
    LocalDate day) {}
