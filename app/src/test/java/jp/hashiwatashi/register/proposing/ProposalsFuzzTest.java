package jp.hashiwatashi.register.proposing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;

class ProposalsFuzzTest {

  @FuzzTest(maxDuration = "30s")
  void whateverIsToldEachProposalShowsWordsThatStandThereAndTheSameTextSaysTheSameAgain(
      byte @NotNull [] typed) {
    String text = new String(typed, UTF_8);
    List<Proposal> ofPerson = TextProposals.ofPerson(text, text);
    List<Proposal> ofOpening = TextProposals.ofOpening(text);
    for (List<Proposal> proposals : List.of(ofPerson, ofOpening)) {
      assertThat(proposals)
          .allSatisfy(proposal -> {
            assertThat(proposal.found()).isNotEmpty();
            proposal.found().forEach(found -> AnyTextTest.assertStands(text, found));
          })
          .extracting(proposal -> proposal.kind() + proposal.code())
          .doesNotHaveDuplicates();
    }
    assertThat(TextProposals.ofPerson(text, text)).isEqualTo(ofPerson);
    assertThat(TextProposals.ofOpening(text)).isEqualTo(ofOpening);
  }
}
