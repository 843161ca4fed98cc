package jp.hashiwatashi.access.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hashiwatashi.shared.page.SignedIn;

/** Grants in a test what somebody waits for. */
public record SecondPerson(Approvals approvals, SignedIn signedIn, String name) {

  /**
   * @param by who has asked for it
   */
  public void grants(String by, String kind, String subject) {
    signedIn.as(
        name,
        () -> {
          Approval one =
              approvals.waiting().stream()
                  .filter(each -> each.wantedBy().equals(by))
                  .filter(each -> each.kind().equals(kind) && each.subject().equals(subject))
                  .findFirst()
                  .orElseThrow();
          assertThat(approvals.decide(one, true)).isEmpty();
        });
  }
}
