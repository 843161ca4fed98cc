package jp.hashiwatashi.register.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.proposing.Proposal;
import jp.hashiwatashi.register.proposing.TextProposals;
import jp.hashiwatashi.shared.page.NothingHere;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the texts of records say and their other fields lack, for programs. */
@Tag(name = "registers")
@RestController
@RequestMapping(path = "/api", produces = "application/json")
final class ProposalsApi {

  private final EditedRegisters registers;

  ProposalsApi(EditedRegisters registers) {
    this.registers = registers;
  }

  /**
   * Words that speak for a proposal.
   *
   * @param column whose text they stand in
   * @param start where they begin in it, in UTF-16 units
   * @param end where they end, exclusive
   */
  record FoundTold(String column, int start, int end, String words) {}

  /**
   * A proposal.
   *
   * @param column that would take it
   * @param code of a licence or of a middle group of occupations, or a skill
   * @param years whole years in an occupation, null where the text does not tell them
   */
  record ProposalTold(String column, String code, @Nullable Integer years, List<FoundTold> found) {

    static ProposalTold of(Proposal proposal) {
      return new ProposalTold(
          proposal.kind().column(),
          proposal.code(),
          Stated.number(proposal.years()),
          proposal.found().stream()
              .map(f -> new FoundTold(f.column(), f.start(), f.end(), f.words()))
              .toList());
    }
  }

  @Operation(
      summary = "What a person's career and wishes say and the record lacks",
      description = "For somebody to accept: nothing of it is kept. Places count UTF-16 units.")
  @GetMapping("/seekers/{id}/proposals")
  List<ProposalTold> ofPerson(@PathVariable String id) {
    var standing = standing(registers.of(RegisterName.PEOPLE), id, NothingHere.Kind.PERSON);
    return told(TextProposals.lackingOfPerson(standing.texts()));
  }

  @Operation(
      summary = "What an opening's work content says and the opening lacks",
      description = "For somebody to accept: nothing of it is kept. Places count UTF-16 units.")
  @GetMapping("/openings/{id}/proposals")
  List<ProposalTold> ofOpening(@PathVariable String id) {
    var standing = standing(registers.of(RegisterName.OPENINGS), id, NothingHere.Kind.OPENING);
    return told(TextProposals.lackingOfOpening(standing.texts()));
  }

  private static EditedRegister.Standing standing(
      EditedRegister<?> register, String id, NothingHere.Kind kind) {
    var standing = register.find(id);
    if (standing == null) {
      throw new NothingHere(kind, id);
    }
    return standing;
  }

  private static List<ProposalTold> told(List<Proposal> proposals) {
    return proposals.stream().map(ProposalTold::of).toList();
  }
}
