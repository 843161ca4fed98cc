package jp.hashiwatashi.register.proposing;

import java.util.List;

/**
 * Something that a text says and a record may take over, for somebody to accept.
 *
 * @param code of a licence ({@code L001}), of a middle group of occupations ({@code 038}), or the
 *     name of a skill
 * @param years whole years in an occupation that was worked in, or {@link #NOT_TOLD}
 * @param found where the text says so, in the order of the text; one or more
 */
public record Proposal(Kind kind, String code, int years, List<Found> found) {

  public static final int NOT_TOLD = -1;
}
