package jp.hashiwatashi.workbench;

import java.time.LocalDate;
import jp.hashiwatashi.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done.
 *
 * @param register of the record that it concerns
 * @param id of the record; empty for a new one; the number of an import
 * @param name of the person, the employer or the file
 * @param day by which, or on which something happens; null when no day is set
 * @param number of questions, vacancies or the like, as the kind has it; else 0
 */
public record Work(
    Kind kind, RegisterName register, String id, String name, @Nullable LocalDate day, int number) {

  /** What is to be done; among things without a day, in this order. */
  public enum Kind {
    /** A person leaves soon, or was to leave, and is not placed: with the number of candidates. */
    SEPARATION,
    /** The support of a person ends soon. */
    SUPPORT_ENDS,
    /** An opening expires soon: with its vacancies. */
    OPENING_EXPIRES,
    /** The latest start of an opening is past: with its vacancies. */
    START_PAST,
    /** A file waits to be decided on. */
    IMPORT,
    /** Something was typed and not kept. */
    DRAFT,
    /** No opening matches a person. */
    NO_CANDIDATES,
    /** A person has not stated what matching would like to know: with the number of questions. */
    ASK_PERSON,
    /** An employer has not stated it: with the number of questions. */
    ASK_EMPLOYER
  }
}
