package jp.hashiwatashi.register.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the work contents of openings ask for. */
class ProposalsOfOpeningsTest {

  private static Set<String> proposed(String work) {
    return TextProposals.ofOpening(work).stream()
        .map(p -> p.kind() + " " + p.code())
        .collect(Collectors.toSet());
  }

  @Test
  void whatIsRequiredIsToldFromWhatIsWelcome() {
    assertThat(proposed("大型免許必須、けん引免許尚可、玉掛け不問"))
        .containsExactlyInAnyOrder("REQUIRED L004", "WELCOME L006");
    assertThat(proposed("必須：普通免許\n歓迎：フォークリフト、玉掛け"))
        .containsExactlyInAnyOrder("REQUIRED L001", "WELCOME L218", "WELCOME L219");
    assertThat(proposed("【必要資格】\n介護福祉士\n【あれば尚可】\n普通自動車免許"))
        .containsExactlyInAnyOrder("REQUIRED L040", "WELCOME L001");
  }

  @Test
  void aLicenceThatIsGotAfterJoiningIsNotAskedFor() {
    assertThat(proposed("フルハーネス特別教育は入社後に受講")).isEmpty();
  }

  @Test
  void whoIsLookedForUnderATitleOfLawHoldsTheLicence() {
    assertThat(proposed("保育士急募。")).containsExactlyInAnyOrder("REQUIRED L042", "OCCUPATION 029");
    assertThat(proposed("一般事務。看護師との連携あり。")).containsExactly("OCCUPATION 034");
  }

  @Test
  void anOpeningThatHasAnOccupationIsProposedNoOther() {
    assertThat(
            TextProposals.lackingOfOpening(
                Map.of(
                    "work", "経理事務。簿記2級歓迎。普通免許必須。",
                    "occupation", "034",
                    "licences_welcome", "L001")))
        .extracting(Proposal::code)
        .containsExactly("簿記2級");
  }
}
