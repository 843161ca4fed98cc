package jp.hashiwatashi.search;

/** What of a record is searched, and told as the place where something was found. */
public enum FieldName {
  ID(Kind.ID, false),
  NAME(Kind.NAME, false),
  KANA(Kind.NAME, true),
  /** The employer of an opening, which an opening is known by. */
  RECEIVER(Kind.NAME, false),
  CORPORATE_NUMBER(Kind.NUMBER, true),
  INSURANCE_OFFICE_NUMBER(Kind.NUMBER, true),
  PHONE(Kind.NUMBER, false),
  EMAIL(Kind.TEXT, false),
  EMPLOYER(Kind.TEXT, true),
  DEPARTMENT(Kind.TEXT, true),
  OCCUPATION(Kind.TEXT, true),
  PLACE(Kind.TEXT, true),
  ADDRESS(Kind.TEXT, false),
  INDUSTRY(Kind.TEXT, false),
  EXPERIENCE(Kind.TEXT, false),
  LICENCES(Kind.TEXT, false),
  SKILLS(Kind.TEXT, false),
  WORK(Kind.TEXT, false),
  CAREER(Kind.TEXT, false),
  WISHES(Kind.TEXT, false),
  HOLIDAYS(Kind.TEXT, false),
  OFFICE(Kind.TEXT, false),
  CONSULTANT(Kind.TEXT, false);

  /** How it is compared. */
  enum Kind {
    /** Found by the whole of it or its beginning before anything else. */
    ID,
    /** Found by its beginning before what stands elsewhere. */
    NAME,
    /** Digits in any grouping. */
    NUMBER,
    TEXT
  }

  private final Kind kind;
  private final boolean alwaysTold;

  FieldName(Kind kind, boolean alwaysTold) {
    this.kind = kind;
    this.alwaysTold = alwaysTold;
  }

  Kind kind() {
    return kind;
  }

  /** Whether a hit tells it even where nothing was found in it: it says who or what that is. */
  boolean isAlwaysTold() {
    return alwaysTold;
  }
}
