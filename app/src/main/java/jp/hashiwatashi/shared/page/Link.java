package jp.hashiwatashi.shared.page;

/** A link with its text; one without an address is the place where one is. */
public record Link(String label, String href) {

  public boolean isHere() {
    return href.isEmpty();
  }
}
