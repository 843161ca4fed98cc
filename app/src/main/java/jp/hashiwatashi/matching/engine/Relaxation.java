package jp.hashiwatashi.matching.engine;

import java.util.List;

/**
 * How many more openings a person would have if one thing, or two together, were relaxed. Relaxed is
 * what one side may decide: the person, or for the years of experience the employer. The age limit is
 * the one condition that neither side decides: it stands on a ground of law, which an employer may
 * not simply waive, and nobody chooses an age; so it is never relaxed.
 *
 * @param steps one or two, the cheaper first
 * @param more openings beyond those that match now, 0 or more
 */
public record Relaxation(List<Step> steps, int more) {

  /** What can be relaxed, in the order of what it costs a person, cheapest first. */
  public enum Kind {
    /**
     * What the licences held allow by law counts as held too. Nobody gives anything; that employers
     * see it so has to be asked, since an opening matches by the very licences that it names. Told
     * are those that the newcomers require.
     */
    LICENCES_IMPLIED,
    /** Employers ask one year of experience less, in every occupation; the person gives nothing. */
    LESS_EXPERIENCE_ASKED,
    /** The weekly hours accepted two hours wider on either side that is stated. */
    HOURS_WIDER,
    /** The farthest commute ten kilometres farther. */
    COMMUTE_FARTHER,
    /** Available a month earlier, and until three months later. */
    DATES_WIDER,
    /** Another form of move; the one that brings most, alone or with the other thing relaxed. */
    ANOTHER_MOVE,
    /** Five per cent less wage, rounded down to a whole yen. */
    WAGE_LOWER,
    /** Another employment type; the one that brings most, likewise. */
    ANOTHER_EMPLOYMENT_TYPE,
    /** Night work as well. */
    NIGHT_WORK,
    /**
     * One more licence; the one that brings most, likewise. None that those held imply, and none that
     * is surely had only after years of school or practice ({@code licences.tsv}).
     */
    ONE_LICENCE,
    /**
     * One more middle group wanted, with the major group that comes with it. Major groups wanted or
     * experienced are accepted already, so it is always one without experience; the one that brings
     * most in industries that the person knows, or without any the one that brings most, likewise.
     * What an opening asks besides, experience in it included, stays asked.
     */
    ANOTHER_OCCUPATION,
    /** Moving house to the nearest prefecture that is not yet accepted. */
    NEXT_PREFECTURE
  }

  /**
   * One thing relaxed.
   *
   * @param detail what it is relaxed to: kilometres, yen, hundredths of hours {@code least-most}, the
   *     name of a move or employment type, licence codes joined by {@code |}, a middle group {@code MMM}, the number of
   *     a prefecture, {@code first/last} day; empty where the kind says all
   */
  public record Step(Kind kind, String detail) {}
}
