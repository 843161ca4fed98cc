package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.OpeningMatch;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is saved in a register is in the next answer of matching, and what is taken back is not. */
class FollowingTest extends WebTest {

  @Autowired Matching matching;
  @Autowired SendingRecordStore people;
  @Autowired OpeningStore openings;
  @Autowired Registers registers;
  @Autowired PlatformTransactionManager transactions;

  private List<String> best(String person) {
    return matching
        .openingsFor(person, matching.strategy().weights(), 20)
        .orElseThrow()
        .matches()
        .stream()
        .map(OpeningMatch::opening)
        .map(Opening::id)
        .toList();
  }

  @Test
  void anOpeningThatIsFilledLeavesTheNextAnswerAndComesBackWhenItIsVacant() {
    SmallRegisters.fillOnce(registers);
    String person = SomeRecords.personWithMatches(people);
    String opening = best(person).getFirst();
    var before = openings.find(opening).orElseThrow();

    var transaction = new TransactionTemplate(transactions);
    transaction.executeWithoutResult(status -> {
      openings.save(SmallRegisters.filled(before));
      status.setRollbackOnly();
    });
    assertThat(best(person)).as("a change that was taken back").contains(opening);

    var kept = (Saving.Kept<Opening>) openings.save(SmallRegisters.filled(before));
    assertThat(best(person)).doesNotContain(opening);

    openings.save(SmallRegisters.vacantAgain(kept.record(), before));
    assertThat(best(person)).startsWith(opening);
  }
}
