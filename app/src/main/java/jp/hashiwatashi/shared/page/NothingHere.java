package jp.hashiwatashi.shared.page;

/** Somebody asked for a record that is not kept: answered with a page that says what to do. */
public final class NothingHere extends RuntimeException {

  private final Kind kind;
  private final String id;

  /** What was looked for; its name is part of the text's key. */
  public enum Kind {
    PERSON,
    OPENING,
    EMPLOYER,
    ESTABLISHMENT,
    CONTACT,
    IMPORT,
    GROUP_PLAN
  }

  public NothingHere(Kind kind, String id) {
    super("no " + kind + " with this id", null, false, false);
    this.kind = kind;
    this.id = id;
  }

  public Kind kind() {
    return kind;
  }

  public String id() {
    return id;
  }
}
