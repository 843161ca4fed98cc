package jp.hashiwatashi.workbench;

import java.time.LocalDate;
import jp.hashiwatashi.register.DraftKey;
import jp.hashiwatashi.register.Drafts;
import jp.hashiwatashi.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done.
 *
 * @param register of the record that it concerns
 * @param id of the record; empty for a new one; the number of an import
 * @param name of the person, the employer or the file
 * @param day by which, or on which something happens; null when no day is set
 * @param form of a draft of a new record, the key of its form; else empty
 * @param number of questions, vacancies or the like, as the kind has it; else 0
 */
public record Work(
    Kind kind,
    RegisterName register,
    String id,
    String form,
    String name,
    @Nullable LocalDate day,
    int number) {

  /** Of a record that is kept, or of an import. */
  Work(
      Kind kind,
      RegisterName register,
      String id,
      String name,
      @Nullable LocalDate day,
      int number) {
    this(kind, register, id, "", name, day, number);
  }

  static Work of(Drafts.Begun draft) {
    DraftKey key = draft.key();
    return new Work(Kind.DRAFT, key.register(), key.recordId(), key.form(), draft.name(), null, 0);
  }

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
