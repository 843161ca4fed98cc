package jp.hashiwatashi.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import jp.hashiwatashi.matching.engine.Market;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterChange;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the market as the registers are: loaded when the application starts, and changed after every
 * commit that changes a record, before whoever saved it has the answer.
 */
@Component
class LiveMarket {

  private final SendingRecordStore people;
  private final OpeningStore openings;
  private final Market market;

  LiveMarket(SendingRecordStore people, OpeningStore openings) {
    this.people = people;
    this.openings = openings;
    market =
        new Market(
            Places.of(Municipalities.get()),
            Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("market-merging").daemon().factory()));
    load();
  }

  Market market() {
    return market;
  }

  /**
   * Reads the record again, one change at a time: of two changes of one record the later always wins,
   * whichever is told first.
   */
  @TransactionalEventListener(fallbackExecution = true)
  synchronized void follow(RegisterChange change) {
    switch (change) {
      case RegisterChange.PersonSaved(String id) ->
          people
              .find(id)
              .map(SendingRecord::profile)
              .ifPresentOrElse(market::put, () -> market.removeSeeker(id));
      case RegisterChange.OpeningSaved(String id) ->
          openings
              .find(id)
              .map(Opening::profile)
              .ifPresentOrElse(market::put, () -> market.removeOpening(id));
      case RegisterChange.Gone(RegisterName register, String id, String into) -> {
        switch (register) {
          case PEOPLE -> market.removeSeeker(id);
          case OPENINGS -> market.removeOpening(id);
          case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> {}
        }
      }
      // Matching knows an employer by its number only, which never changes.
      case RegisterChange.EmployerSaved(String id) -> {}
      case RegisterChange.ManyOfEmployers() -> {}
      case RegisterChange.Many() -> load();
    }
  }

  private synchronized void load() {
    List<SeekerProfile> allPeople = new ArrayList<>();
    people.forEachProfile(allPeople::add);
    List<OpeningProfile> allOpenings = new ArrayList<>();
    openings.forEachProfile(allOpenings::add);
    market.load(allPeople, allOpenings);
  }
}
