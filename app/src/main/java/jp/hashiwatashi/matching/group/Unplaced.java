package jp.hashiwatashi.matching.group;

/** One person without a place, and why. */
public record Unplaced(String seekerId, Reason reason) {

  /** Why a person has no place: the first of these that is true, in this order. */
  public enum Reason {
    /** No opening matches the person at all. */
    NO_CANDIDATES("no_candidates"),
    /** There were candidates, and the consultant has forbidden every one of them. */
    FORBIDDEN("forbidden"),
    /**
     * The person is kept together with others, and a candidate still takes somebody, or would in
     * the best placement that the same pins and forbidden pairs allow when nobody need be kept
     * together.
     */
    TOGETHER("together"),
    /** There are candidates, and others fill them. */
    CAPACITY("capacity");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The word of the command line contract. */
    public String code() {
      return code;
    }
  }
}
